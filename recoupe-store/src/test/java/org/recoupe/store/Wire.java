package org.recoupe.store;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short articles without end: some tell the same story, no two are alike. */
final class Wire {
  private static final List<String> TOWNS =
      List.of("Valbrune", "Crozelles", "Montferrier-le-Haut", "Saint-Alban-des-Eaux", "Roquevive");
  private static final List<String> PEOPLE =
      List.of(
          "Odile Varenne", "Marcel Tissandier", "Inès Labrousse", "Hugo Desmarets", "Rose Peyrol");
  private static final List<String> MATTERS =
      List.of(
          "la fermeture du pont routier",
          "l'incendie de la scierie",
          "la grève des éboueurs",
          "la panne du réseau d'eau");

  private Wire() {}

  static String name(int number) {
    return "depeche-" + number + ".jsonl";
  }

  /** An article as a line of JSON. */
  static byte[] article(int number) {
    String town = TOWNS.get(number % TOWNS.size());
    String person = PEOPLE.get(number % PEOPLE.size());
    String matter = MATTERS.get(number % MATTERS.size());
    int day = 1 + number / 7 % 27;
    String text =
        "La maire de %s, %s, a annoncé mardi %s après une réunion de %d minutes. %d habitants sont privés de service, selon la mairie. « Nous tiendrons %d jours », a déclaré %s."
            .formatted(town, person, matter, 20 + number, 100 + number % 9 * 50, number, person);
    return """
        {"id": "depeche-%d", "outlet": "Gazette n° %d", "title": "%s : %s", "url": "https://gazette.example/%d", "date": "2022-%02d-%02dT08:00:00Z", "text": "%s"}
        """
        .formatted(number, number % 6, town, matter, number, 1 + number % 5 * 2, day, text)
        .getBytes(StandardCharsets.UTF_8);
  }
}
