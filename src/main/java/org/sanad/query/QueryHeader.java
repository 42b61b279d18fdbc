package org.sanad.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.report.UnreadableInputException;

/**
 * The lines before a query that say what it is, in the form of <a href="https://grlc.io/">grlc</a>: {@code #+ key:
 * value}.
 *
 * <ul>
 *   <li>{@code parameter: name, type, meaning} may come more than once; the meaning may hold commas.
 *   <li>{@code example: name = value} gives the value shown for a parameter.
 *   <li>{@code tags: [one, two]}.
 *   <li>Any other key comes once; keys that nobody asks for are let be.
 * </ul>
 */
final class QueryHeader {
    private static final String MARK = "#+";
    private static final int PARAMETER_PARTS = 3;

    private final String place;
    private final Map<String, String> single = new LinkedHashMap<>();
    private final Map<String, String> examples = new LinkedHashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();

    private QueryHeader(String place) {
        this.place = place;
    }

    static QueryHeader read(String text, String place) {
        QueryHeader header = new QueryHeader(place);
        List<Line> lines = header.lines(text);
        lines.stream().filter(line -> line.key().equals("example")).forEach(header::example);
        for (Line line : lines) {
            switch (line.key()) {
                case "parameter" -> header.parameter(line);
                case "example" -> {
                    // Taken before, as an example may stand on either side of its parameter.
                }
                default -> header.single(line);
            }
        }
        return header;
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(single.get(key));
    }

    List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    List<String> tags() {
        String list = single.getOrDefault("tags", "").replaceAll("[\\[\\]]", "");
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private record Line(int number, String key, String value) {}

    private List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int colon = line.indexOf(':');
            if (line.startsWith(MARK)) {
                if (colon < 0) {
                    throw wrong(number, "a header line without a colon", "Write: #+ key: value");
                }
                lines.add(new Line(
                        number,
                        line.substring(MARK.length(), colon).strip(),
                        line.substring(colon + 1).strip()));
            }
        }
        return lines;
    }

    private void single(Line line) {
        if (single.put(line.key(), line.value()) != null) {
            throw wrong(line.number(), "the key " + line.key() + " stands here a second time", "Keep one of them.");
        }
    }

    private void example(Line line) {
        String[] parts = line.value().split("=", 2);
        if (parts.length < 2) {
            throw wrong(line.number(), "an example without a value", "Write: #+ example: name = value");
        }
        examples.put(parts[0].strip(), parts[1].strip());
    }

    private void parameter(Line line) {
        String[] parts = line.value().split(",", PARAMETER_PARTS);
        if (parts.length < PARAMETER_PARTS || !parts[0].strip().matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw wrong(
                    line.number(),
                    "a parameter that is not name, type and meaning",
                    "Write: #+ parameter: body, iri, the body that is asked about");
        }
        String name = parts[0].strip();
        String label = parts[1].strip();
        ParameterType type = ParameterType.named(label)
                .orElseThrow(() -> wrong(
                        line.number(),
                        "the unknown parameter type " + label,
                        "Types are " + String.join(", ", labels()) + "."));
        String example = examples.getOrDefault(name, type.sample());
        if (type.read(example).isEmpty()) {
            throw wrong(line.number(), "the example " + example + " is no " + label, "Mend the example.");
        }
        if (parameters.stream().anyMatch(other -> other.name().equals(name))) {
            throw wrong(line.number(), "the parameter " + name + " stands here a second time", "Keep one of them.");
        }
        parameters.add(new Parameter(name, type, parts[2].strip(), example));
    }

    private static List<String> labels() {
        return Stream.of(ParameterType.values()).map(ParameterType::label).toList();
    }

    private UnreadableInputException wrong(int number, String problem, String remedy) {
        return new UnreadableInputException("query-header", place + ":" + number, problem, remedy);
    }
}
