package org.recoupe.read.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.model.mark.EntityType;
import org.recoupe.model.mark.Mention;
import org.recoupe.text.NameForm;

/**
 * A name means one thing in one article: the words of a full name settle the type of its parts, and
 * a word named often enough is a name wherever it stands with a capital.
 */
final class SameEverywhere implements NameFinder {
  private static final int SHORTEST = 3;

  @Override
  public List<Mention> find(Page page, List<Mention> names) {
    Map<String, EnumMap<EntityType, Integer>> votes = votes(page, names);
    List<Mention> settled = new ArrayList<>(names.size());
    for (Mention name : names) {
      EntityType type =
          winner(
              votes.getOrDefault(form(page, name), new EnumMap<>(EntityType.class)), name.type());
      if (couple(form(page, name), votes)) {
        continue;
      }
      settled.add(type == name.type() ? name : Mentions.of(name.span(), type));
    }
    return Mentions.under(settled, missed(page, votes));
  }

  /** « le sommet Dupont-Durand » names two people, but is no name. */
  private static boolean couple(String form, Map<String, EnumMap<EntityType, Integer>> votes) {
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && form.indexOf(' ') < 0
        && person(votes.get(form.substring(0, hyphen)))
        && person(votes.get(form.substring(hyphen + 1)));
  }

  private static boolean person(@Nullable EnumMap<EntityType, Integer> votes) {
    return votes != null && votes.getOrDefault(EntityType.PERSON, 0) >= 3;
  }

  private static String form(Page page, Mention name) {
    return name.span().in(page.text()).replace('’', '\'');
  }

  private static Map<String, EnumMap<EntityType, Integer>> votes(Page page, List<Mention> names) {
    Map<String, EnumMap<EntityType, Integer>> votes = new HashMap<>();
    for (Mention name : names) {
      String form = form(page, name);
      vote(votes, form, name.type(), 2);
      if (name.type() == EntityType.PERSON && form.indexOf(' ') > 0) {
        String family = NameForm.of(form).familyName();
        vote(votes, family, EntityType.PERSON, 3);
        String last = form.substring(form.lastIndexOf(' ') + 1);
        if (!last.equals(family)) {
          vote(votes, last, EntityType.PERSON, 3);
        }
      }
    }
    return votes;
  }

  private static void vote(
      Map<String, EnumMap<EntityType, Integer>> votes, String form, EntityType type, int weight) {
    votes
        .computeIfAbsent(form, f -> new EnumMap<>(EntityType.class))
        .merge(type, weight, Integer::sum);
  }

  /** The type with most votes, if it has twice those of the model's own choice here. */
  private static EntityType winner(EnumMap<EntityType, Integer> votes, EntityType own) {
    EntityType best = own;
    for (Map.Entry<EntityType, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > votes.getOrDefault(best, 0)) {
        best = vote.getKey();
      }
    }
    return votes.getOrDefault(best, 0) >= 2 * votes.getOrDefault(own, 0) ? best : own;
  }

  private static List<Mention> missed(Page page, Map<String, EnumMap<EntityType, Integer>> votes) {
    List<Mention> missed = new ArrayList<>();
    for (WordRow row : page.rows()) {
      for (int i = 0; i < row.count(); i++) {
        if (row.capital(i) && row.form(i).length() >= SHORTEST && !row.shouted()) {
          EnumMap<EntityType, Integer> vote = votes.get(row.form(i));
          if (vote != null && vote.size() == 1 && vote.values().iterator().next() >= 3) {
            missed.add(Mentions.of(row.span(i), vote.keySet().iterator().next()));
          }
        }
      }
    }
    return missed;
  }
}
