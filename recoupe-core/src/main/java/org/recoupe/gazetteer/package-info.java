/**
 * The lists of the world: countries and their adjectives, places, press agencies, outlets and
 * owners, first names, functions, organisations. Comes in: a form as an article writes it. Goes
 * out: what the lists know of it, with its ambiguities. It refuses to decide what a sentence means:
 * it never reads context beyond what the caller hands over, and an unknown form is an empty answer.
 *
 * <p>Every list is a resource beside this package, complete of its kind and open to a linguist's
 * pen. Forms are compared by {@link org.recoupe.gazetteer.NameKey}: accents, case, hyphens and
 * apostrophes are forgiven. Lists load once, at first use; everything is immutable and safe between
 * threads.
 *
 * <pre>{@code
 * Gazetteer lists = Gazetteer.french();
 * lists.countries().named("Etats-Unis");            // Optional<Country>, also "USA", "Corea del Norte"
 * lists.demonyms().of("nord-coréenne");             // [Demonym FEMININE SINGULAR KP]
 * lists.demonyms().countriesIn("russo-nord-coréen"); // [RU, KP]
 * lists.metonyms().named("Kremlin");                // a seat of power and what it stands for
 * lists.places().named("Londres");                  // candidates, the likeliest first
 * lists.places().best("Valence", Set.of("ES"));     // with the countries of the context
 * lists.places().risks("Nice");                     // WORD, FIRST_NAME, FAMILY_NAME, SHORT, BARE
 * lists.agencies().named("Agence France-Presse");   // Optional<Agency>, name AFP
 * lists.agencies().in(text);                        // List<Found<Agency>>, longest match, offsets
 * lists.outlets().ofDomain("www.lemonde.fr");       // Optional<MediaOutlet> with its owner
 * lists.outlets().sameOwner(one, other);
 * lists.firstNames().gender("Giovanni");             // Optional<NameGender>
 * lists.functions().of("présidente");               // [FunctionForm ... STATE]
 * lists.functions().in(text);                       // longest titles: "ministre de la Défense" too
 * lists.functions().civility("Mme");                // Optional<Civility>
 * lists.organisations().named("OTAN");              // Optional<Organisation>
 * lists.organisations().isHead("ministère");        // head nouns that begin a name
 * }</pre>
 */
@NullMarked
package org.recoupe.gazetteer;

import org.jspecify.annotations.NullMarked;
