import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Second teacher: FOLDER of texts, LABELS.tsv (id, start, end, type). Run by make.sh with CoreNLP on the class path. */
public class TeachCoreNlp {
  public static void main(String[] args) throws Exception {
    Properties french = new Properties();
    french.load(TeachCoreNlp.class.getResourceAsStream("/StanfordCoreNLP-french.properties"));
    french.setProperty("annotators", "tokenize,mwt,pos,lemma,ner");
    StanfordCoreNLP teacher = new StanfordCoreNLP(french);
    try (PrintWriter out = new PrintWriter(args[1], "UTF-8");
        var files = Files.newDirectoryStream(Path.of(args[0]))) {
      for (Path file : files) {
        String text = Files.readString(file).replace('\u2019', '\'');
        for (int start = 0, end; start < text.length(); start = end + 1) {
          end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
          if (end > start) {
            CoreDocument line = new CoreDocument(text.substring(start, end));
            teacher.annotate(line);
            for (var name : line.entityMentions()) {
              int from = start + name.charOffsets().first();
              int to = start + name.charOffsets().second();
              out.println(file.getFileName() + "\t" + from + "\t" + to + "\t" + name.entityType());
            }
          }
        }
      }
    }
  }
}
