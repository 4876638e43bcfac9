package org.myologic.ontology;

import java.util.List;
import java.util.Set;
import org.myologic.model.InputReading.How;
import org.myologic.model.Term;

/**
 * What a text was taken to mean.
 *
 * @param terms the terms; empty if nothing, or nothing safe, was understood
 * @param how the way the match was made
 * @param leftOver words that no term used, in order
 * @param rivals terms that fit the same words equally; none of them is among {@code terms}
 * @param doubt the unused negation or hedge that kept the terms out, or empty
 * @param note what the reader must know of a code: why it was not read, or that it does not mean
 *     quite the same as the terms; empty otherwise
 * @param eased the terms that the phrase names as what eases, after a word such as "relieved"
 */
public record Resolution(
    List<Term> terms,
    How how,
    String leftOver,
    List<Term> rivals,
    String doubt,
    String note,
    Set<Term> eased) {
  static final Resolution NONE = of(List.of(), How.NONE, List.of());

  Resolution(
      List<Term> terms, How how, String leftOver, List<Term> rivals, String doubt, String note) {
    this(terms, how, leftOver, rivals, doubt, note, Set.of());
  }

  static Resolution of(List<Term> terms, How how, List<Term> rivals) {
    return new Resolution(terms, how, "", rivals, "", "");
  }

  /** The same with nothing taken; what was understood becomes what may have been meant. */
  public Resolution withheld() {
    return terms.isEmpty()
        ? this
        : new Resolution(
            List.of(),
            How.NONE,
            leftOver,
            terms,
            doubt,
            note.replace("which it was read as", "so its absence says nothing of that"));
  }
}
