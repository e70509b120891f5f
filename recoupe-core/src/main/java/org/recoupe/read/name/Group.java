package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.model.mark.Mention;

/** The mentions taken for one human, body or place while an article is being read. */
final class Group {
  private final List<Mention> mentions = new ArrayList<>();

  Group(Mention first) {
    mentions.add(first);
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void addAll(Group other) {
    mentions.addAll(other.mentions);
  }

  List<Mention> mentions() {
    return mentions;
  }

  int first() {
    return mentions.stream().mapToInt(m -> m.span().start()).min().orElse(0);
  }

  /** The longest form; of equals one that is not in capitals, then the first. */
  String fullest(String text) {
    String best = "";
    for (Mention mention : mentions) {
      String form = mention.span().in(text);
      boolean longer = form.length() > best.length();
      if (longer || form.length() == best.length() && shouts(best) && !shouts(form)) {
        best = form;
      }
    }
    return best;
  }

  private static boolean shouts(String form) {
    return form.chars().noneMatch(Character::isLowerCase);
  }

  int size() {
    return mentions.size();
  }
}
