package org.sanad.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * One annotation: what a paragraph states, by somebody who read it.
 *
 * @param paragraph where it is stated
 * @param kind what it is, as {@code mention-body}
 * @param key which one, as {@code UNODC}
 * @param all every field of the line
 */
record GoldLine(ParagraphKey paragraph, String kind, String key, JsonObject all) {

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is not a JSON object with report, para, kind and key
     */
    static GoldLine parse(String line) {
        try {
            JsonObject all = JSON.parse(line);
            return new GoldLine(
                    new ParagraphKey(required(all, "report"), required(all, "para")),
                    required(all, "kind"),
                    required(all, "key"),
                    all);
        } catch (JsonException e) {
            throw new IllegalArgumentException("not a JSON object (" + e.getMessage() + ")", e);
        }
    }

    private static String required(JsonObject all, String name) {
        JsonValue value = all.get(name);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException("there is no text \"" + name + "\"");
        }
        return value.getAsString().value();
    }

    /** A fair annotator might have left it out: it is neither asked for nor held against the graph. */
    boolean isOptional() {
        return isTrue("optional") || isTrue("minor");
    }

    /** The words of the key. */
    List<String> parts() {
        return List.of(key.strip().split("\\s+"));
    }

    /** The second word of the key; empty if there is none. */
    String second() {
        return parts().size() > 1 ? parts().get(1) : "";
    }

    /** A field as text; nothing if it is not there or null. */
    Optional<String> text(String name) {
        return present(name).map(GoldLine::asText);
    }

    Optional<Double> number(String name) {
        return present(name).flatMap(value -> Numbers.read(asText(value)));
    }

    /** The equally good key, if there is one; a list counts as its words. */
    Optional<String> alternative() {
        return text("alt_key").filter(key -> !key.isEmpty());
    }

    /** The other names it goes by. A text where a list should be counts letter by letter, as the reference scorer does. */
    List<String> otherNames() {
        List<String> names = new ArrayList<>();
        present("aka").ifPresent(value -> {
            if (value.isArray()) {
                value.getAsArray().forEach(item -> names.add(asText(item)));
            } else {
                asText(value).codePoints().mapToObj(Character::toString).forEach(names::add);
            }
        });
        return names;
    }

    private Optional<JsonValue> present(String name) {
        return Optional.ofNullable(all.get(name)).filter(value -> !value.isNull());
    }

    private boolean isTrue(String name) {
        return present(name)
                .filter(value -> value.isBoolean() && value.getAsBoolean().value())
                .isPresent();
    }

    private static String asText(JsonValue value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.getAsArray().forEach(item -> items.add(asText(item)));
            return String.join(" ", items);
        }
        if (value.isString()) {
            return value.getAsString().value();
        }
        return value.isNumber() ? value.getAsNumber().value().toString() : value.toString();
    }
}
