package org.myologic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.myologic.Myologic;
import org.myologic.interop.AnswerReader;
import org.myologic.interop.AnswerReading;
import org.myologic.interop.CaseLimits;
import org.myologic.interop.Difference;
import org.myologic.interop.RecordedAnswer;
import org.myologic.model.Issue;

/** Answers the question of a recorded answer again and says whether the answer is the same. */
final class ReplayRun {
  private static final int SHOWN = 20;

  private final Console console;
  private final Faults faults;

  ReplayRun(Console console, Faults faults) {
    this.console = console;
    this.faults = faults;
  }

  int run(Myologic myologic, InputStream in) throws IOException {
    AnswerReading reading = AnswerReader.read(in.readNBytes(CaseLimits.ANSWER_BYTES + 1));
    if (reading instanceof AnswerReading.Read read) {
      return replay(myologic, read.answer());
    }
    return refuse(((AnswerReading.Faulty) reading).faults());
  }

  private int replay(Myologic myologic, RecordedAnswer answer) {
    List<Issue> implausible = myologic.faults(answer.question().patientCase());
    if (!implausible.isEmpty()) {
      return refuse(implausible.stream().map(fault -> fault.below("/replay/case")).toList());
    }
    List<Difference> differences = answer.differences(myologic.assess(answer.question()));
    if (differences.isEmpty()) {
      console.out().println("identical");
      return Exit.DONE;
    }
    print(differences);
    return Exit.PARTLY;
  }

  private int refuse(List<Issue> found) {
    faults.report("", found);
    return Exit.PARTLY;
  }

  private void print(List<Difference> differences) {
    int places = differences.size();
    console.out().println("differs in " + (places == 1 ? "1 place" : places + " places"));
    differences.stream().limit(SHOWN).map(ReplayRun::line).forEach(console.out()::println);
    if (places > SHOWN) {
      console.out().println("and " + (places - SHOWN) + " more");
    }
  }

  private static String line(Difference difference) {
    String subject = difference.subject().isEmpty() ? "" : " (" + difference.subject() + ")";
    String place = difference.pointer().isEmpty() ? "layout" : difference.pointer();
    return "  %s%s: recorded %s, rebuilt %s"
        .formatted(place, subject, difference.recorded(), difference.rebuilt());
  }
}
