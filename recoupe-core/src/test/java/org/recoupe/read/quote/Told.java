package org.recoupe.read.quote;

import java.util.List;
import org.recoupe.model.Article;
import org.recoupe.model.Passage;
import org.recoupe.model.Span;
import org.recoupe.model.mark.Credit;
import org.recoupe.model.mark.ListedClaim;
import org.recoupe.model.mark.Mention;
import org.recoupe.model.mark.Quote;
import org.recoupe.model.mark.Referent;
import org.recoupe.model.mark.Sentence;
import org.recoupe.read.name.NameReader;
import org.recoupe.read.name.Named;
import org.recoupe.read.time.Pages;
import org.recoupe.text.Analyser;

/** A text read for its quotes, in a form that tests can compare. */
record Told(Article article, List<Quote> quotes, List<Credit> credits, List<ListedClaim> listed) {

  static Told of(String text) {
    return of(text, "fr");
  }

  static Told of(String text, String language) {
    Article article = article(text, language);
    List<Sentence> sentences = Analyser.french().sentences(article);
    Named named = NameReader.french().read(text, sentences);
    return read(article, sentences, named.mentions(), named.referents());
  }

  static Told read(
      Article article, List<Sentence> sentences, List<Mention> mentions, List<Referent> referents) {
    List<Quote> quotes = QuoteFinder.french().find(article, sentences, mentions, referents);
    return new Told(
        article,
        quotes,
        CreditFinder.french().find(article, sentences, mentions),
        ListedClaimFinder.french().find(article, sentences, mentions, referents, quotes));
  }

  static Article article(String text, String language) {
    List<Passage> passages =
        text.isEmpty()
            ? List.of()
            : List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY, language));
    return Pages.of(text, language, passages);
  }

  /** The quotes as « D|words|speaker », « I|words|speaker », one a line. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    for (Quote quote : quotes) {
      lines
          .append(quote.direct() ? "D|" : "I|")
          .append(quote.span().in(article.text()))
          .append('|')
          .append(quote.speakerText())
          .append('\n');
    }
    return lines.toString().strip();
  }
}
