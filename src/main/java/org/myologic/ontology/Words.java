package org.myologic.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Breaks clinical English into comparable words: case, accents, plurals, possessives and the
 * British/American spellings are evened out, on terms and on input alike.
 */
final class Words {
  private static final CharArraySet STOP_WORDS =
      StopFilter.makeStopSet(
          "a", "an", "the", "of", "and", "or", "in", "with", "to", "for", "by", "is", "are", "was",
          "were", "his", "her", "their", "has", "had", "have");

  private static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new StandardTokenizer();
          TokenStream words = new EnglishPossessiveFilter(source);
          words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
          words = new StopFilter(words, STOP_WORDS);
          words = new EnglishMinimalStemFilter(words);
          return new TokenStreamComponents(source, spelling(words));
        }
      };

  /**
   * One word of a text.
   *
   * @param form evened-out form
   * @param start where it begins in the text
   * @param end where it ends in the text
   */
  record Word(String form, int start, int end) {}

  private Words() {}

  private static TokenStream spelling(TokenStream words) {
    TokenStream even = replace(words, "ae|oe", "e");
    even = replace(even, "is(e|ed|ing|ation)$", "iz$1");
    even = replace(even, "our$", "or");
    return replace(even, "re$", "er");
  }

  private static TokenStream replace(TokenStream words, String pattern, String by) {
    return new PatternReplaceFilter(words, java.util.regex.Pattern.compile(pattern), by, true);
  }

  /** The words of a text in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("text", text.replace('/', ' '))) {
      CharTermAttribute form = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(form.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The evened-out forms of a text in order. */
  static List<String> forms(String text) {
    return of(text).stream().map(Word::form).toList();
  }
}
