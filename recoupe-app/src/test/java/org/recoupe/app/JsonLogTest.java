package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

final class JsonLogTest {
  @Test
  void aLineIsOneObjectWhateverItSays() throws IOException {
    LogRecord record = new LogRecord(Level.SEVERE, "une \"ligne\"\net une autre");
    record.setLoggerName("org.recoupe");
    record.setThrown(new IllegalStateException("rien ne va"));
    String line = new JsonLog().format(record);
    assertEquals(line.length() - 1, line.indexOf('\n'));
    JsonNode read = new ObjectMapper().readTree(line);
    assertEquals("SEVERE", read.path("level").asText());
    assertEquals("une \"ligne\"\net une autre", read.path("message").asText());
    assertTrue(read.path("fault").asText().contains("rien ne va"));
  }
}
