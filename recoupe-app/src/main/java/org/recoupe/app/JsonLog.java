package org.recoupe.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Log lines for machines: one JSON object each, on standard error. */
final class JsonLog extends Formatter {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Kept here, since the platform lets loggers go that nobody holds. */
  private static final Logger ACCESS = Logger.getLogger("org.recoupe.desk.access");

  /** From now on everything is logged so, each request too. */
  static void begin() {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    ConsoleHandler console = new ConsoleHandler();
    console.setFormatter(new JsonLog());
    console.setLevel(Level.ALL);
    root.addHandler(console);
    ACCESS.setLevel(Level.FINE);
  }

  @Override
  public String format(LogRecord record) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", record.getInstant().toString());
    line.put("level", record.getLevel().getName());
    line.put("logger", String.valueOf(record.getLoggerName()));
    line.put("message", formatMessage(record));
    Optional.ofNullable(record.getThrown()).ifPresent(fault -> line.put("fault", trace(fault)));
    try {
      return JSON.writeValueAsString(line) + "\n";
    } catch (JsonProcessingException e) {
      return "{\"level\":\"SEVERE\",\"message\":\"a log line could not be written\"}\n";
    }
  }

  private static String trace(Throwable fault) {
    java.io.StringWriter text = new java.io.StringWriter();
    fault.printStackTrace(new java.io.PrintWriter(text));
    return text.toString();
  }
}
