/**
 * From raw page to article. Comes in: a {@link org.recoupe.model.RawPage}, plain text or HTML. Goes
 * out: an {@link org.recoupe.model.Article} with its headline, passages, languages, publication
 * date and outlet, free of what scraping, page furniture and machine translation left in it; every
 * edit is kept with its reason, and every stretch that stands unchanged in the original knows its
 * place there. Refuses, with a {@link org.recoupe.model.Rejected}, a page that holds no article
 * text. A date that is nowhere written is never made up here.
 */
@NullMarked
package org.recoupe.clean;

import org.jspecify.annotations.NullMarked;
