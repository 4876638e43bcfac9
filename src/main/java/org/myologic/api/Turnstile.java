package org.myologic.api;

import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.myologic.Myologic;
import org.myologic.model.Assessment;
import org.myologic.model.Question;

/** Lets as many cases be reasoned about at a time as there are processors; others wait in turn. */
final class Turnstile {
  private static final int PATIENCE_SECONDS = 60;

  private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Myologic myologic;

  Turnstile(Myologic myologic) {
    this.myologic = myologic;
  }

  Assessment assess(Question question) {
    if (!entered()) {
      throw Problem.of(
          HttpStatus.SERVICE_UNAVAILABLE,
          "Too many cases are waiting. Try again in a while.",
          Map.of("Retry-After", Integer.toString(PATIENCE_SECONDS)));
    }
    try {
      return myologic.assess(question);
    } finally {
      free.release();
    }
  }

  private boolean entered() {
    try {
      return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
