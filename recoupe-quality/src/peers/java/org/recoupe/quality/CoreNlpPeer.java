package org.recoupe.quality;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.StringUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Names by Stanford's CoreNLP with its French models, as its own properties file sets them up. */
final class CoreNlpPeer {
  private static final Map<String, String> TYPES =
      Map.of("PER", "PER", "PERS", "PER", "ORG", "ORG", "LOC", "LOC");

  private final StanfordCoreNLP pipeline;

  CoreNlpPeer() {
    Properties french = StringUtils.argsToProperties("-props", "StanfordCoreNLP-french.properties");
    french.setProperty("annotators", "tokenize, ssplit, mwt, pos, ner");
    pipeline = new StanfordCoreNLP(french);
  }

  /** A name: a stretch of the text in UTF-16 units, and PER, ORG or LOC. */
  record Name(int start, int end, String type) {}

  List<Name> names(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    List<Name> names = new ArrayList<>();
    for (CoreLabel token : document.tokens()) {
      String tag = token.getString(CoreAnnotations.NamedEntityTagAnnotation.class);
      String type = TYPES.getOrDefault(tag.replaceFirst("^[BI]-", ""), "");
      if (!type.isEmpty()) {
        add(names, new Name(token.beginPosition(), token.endPosition(), type), text);
      }
    }
    return names;
  }

  private static void add(List<Name> names, Name next, String text) {
    int last = names.size() - 1;
    if (last >= 0 && joins(names.get(last), next, text)) {
      names.set(last, new Name(names.get(last).start(), next.end(), next.type()));
    } else {
      names.add(next);
    }
  }

  private static boolean joins(Name before, Name next, String text) {
    return before.type().equals(next.type())
        && next.start() - before.end() <= 1
        && text.substring(Math.min(before.end(), next.start()), next.start()).isBlank();
  }
}
