package org.recoupe.quality;

import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.recoupe.model.mark.Sentence;
import org.recoupe.model.mark.Token;

/**
 * Times by HeidelTime with its French rules. It leaves sentences, words and parts of speech to
 * another program (TreeTagger, which may not be passed on): it is given ours.
 */
final class HeidelTimePeer {
  private final AnalysisEngine engine;
  private final JCas page;

  HeidelTimePeer() {
    try {
      AnalysisEngineDescription about =
          UIMAFramework.getXMLParser()
              .parseAnalysisEngineDescription(resource("/desc/annotator/HeidelTime.xml"));
      TypeSystemDescription types =
          UIMAFramework.getXMLParser()
              .parseTypeSystemDescription(resource("/desc/type/HeidelTime_TypeSystem.xml"));
      about.getAnalysisEngineMetaData().setTypeSystem(types);
      ConfigurationParameterSettings settings =
          about.getAnalysisEngineMetaData().getConfigurationParameterSettings();
      settings.setParameterValue("Language", "french");
      settings.setParameterValue("Type", "news");
      engine = UIMAFramework.produceAnalysisEngine(about);
      page = CasCreationUtils.createCas(types, null, null).getJCas();
    } catch (UIMAException | IOException e) {
      throw new IllegalStateException("HeidelTime does not start", e);
    }
  }

  private static XMLInputSource resource(String path) throws IOException {
    URL place = HeidelTimePeer.class.getResource(path);
    if (place == null) {
      throw new IOException("not on the class path: " + path);
    }
    return new XMLInputSource(place);
  }

  /** A time: a stretch of the text in UTF-16 units, its type and its value as TimeML writes it. */
  record Time(int start, int end, String type, String value) {}

  /** The times of a text that was published that day, {@code yyyyMMdd}, or on an unknown day. */
  List<Time> times(String text, List<Sentence> sentences, String day) {
    page.reset();
    page.setDocumentText(text);
    if (!day.isEmpty()) {
      Dct dct = new Dct(page);
      dct.setBegin(0);
      dct.setEnd(text.length());
      dct.setTimexId("t0");
      dct.setFilename("article");
      dct.setValue(day);
      dct.addToIndexes();
    }
    sentences.forEach(this::cut);
    try {
      engine.process(page);
    } catch (UIMAException e) {
      throw new IllegalStateException("HeidelTime stopped", e);
    }
    List<Time> times = new ArrayList<>();
    for (Annotation found : page.getAnnotationIndex(Timex3.type)) {
      Timex3 time = (Timex3) found;
      times.add(
          new Time(time.getBegin(), time.getEnd(), time.getTimexType(), time.getTimexValue()));
    }
    return times;
  }

  private void cut(Sentence sentence) {
    var mark = new de.unihd.dbs.uima.types.heideltime.Sentence(page);
    mark.setBegin(sentence.span().start());
    mark.setEnd(sentence.span().end());
    mark.addToIndexes();
    sentence.tokens().forEach(this::word);
  }

  private void word(Token word) {
    var token = new de.unihd.dbs.uima.types.heideltime.Token(page);
    token.setBegin(word.span().start());
    token.setEnd(word.span().end());
    token.setPos(word.tag());
    token.addToIndexes();
  }
}
