package org.myologic.reasoning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.myologic.model.Question;
import org.myologic.model.Replay;
import org.myologic.model.Replay.Artifact;
import org.myologic.model.Replay.Limits;

/** Which programs answer, and the counts at which they stop; what a replay has to name. */
final class Engine {
  private static final Limits LIMITS =
      new Limits(Conflicts.NODES, Gaps.WAYS, NextObservations.CANDIDATES, Reading.CANDIDATES);
  private static final List<Artifact> ARTIFACTS = artifacts();

  private Engine() {}

  /** What rebuilds the answer to the question. */
  static Replay replay(Question question) {
    return new Replay(ARTIFACTS, LIMITS, question);
  }

  private static List<Artifact> artifacts() {
    Properties versions = new Properties();
    try (InputStream in = Engine.class.getResourceAsStream("/versions.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(
        new Artifact(
            "net.sourceforge.owlapi:org.semanticweb.hermit", versions.getProperty("hermit")),
        new Artifact("org.myologic:myologic", versions.getProperty("myologic")));
  }
}
