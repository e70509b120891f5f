package org.recoupe.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags words with universal parts of speech. Source: OpenNLP's French model (trained on UD French
 * GSD). Thread-safe; the model is read at first use.
 */
final class Tagger {
  private static final String MODEL = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

  private final ThreadLocal<POSTaggerME> tagger;

  private Tagger(POSModel model) {
    this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model));
  }

  static Tagger french() {
    return Holder.FRENCH;
  }

  /** One tag for each word of a sentence. The model knows only the straight apostrophe. */
  List<String> tags(List<String> words) {
    String[] forms = words.stream().map(w -> w.replace('’', '\'')).toArray(String[]::new);
    return Arrays.asList(tagger.get().tag(forms));
  }

  private static final class Holder {
    static final Tagger FRENCH = read();

    private static Tagger read() {
      try (InputStream model = Tagger.class.getResourceAsStream(MODEL)) {
        if (model == null) {
          throw new IllegalStateException("no model " + MODEL + " on the class path");
        }
        return new Tagger(new POSModel(model));
      } catch (IOException e) {
        throw new UncheckedIOException("model " + MODEL, e);
      }
    }
  }
}
