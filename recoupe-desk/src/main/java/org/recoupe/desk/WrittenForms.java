package org.recoupe.desk;

import java.util.List;
import org.recoupe.model.mark.Reading;

/**
 * An article in which a person is mentioned.
 *
 * @param reading the article
 * @param forms how the person is written there
 */
public record WrittenForms(Reading reading, List<String> forms) {
  public WrittenForms {
    forms = List.copyOf(forms);
  }
}
