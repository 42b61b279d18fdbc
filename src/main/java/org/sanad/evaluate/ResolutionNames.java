package org.sanad.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Names resolutions as annotators do, {@code GA 77/236}, from who adopted them and their number. */
final class ResolutionNames {
    private static final Map<String, String> SHORT = Map.of(
            "unga", "GA", "ga", "GA", "unsc", "SC", "sc", "SC", "hrc", "HRC", "unhrc", "HRC", "ccpcj", "CCPCJ",
            "ecosoc", "ECOSOC");

    private static final Map<String, String> PARTS = parts();

    private final Map<String, StatedGraph.Adoption> adoptions;
    private final Names names;

    ResolutionNames(Map<String, StatedGraph.Adoption> adoptions, Names names) {
        this.adoptions = Map.copyOf(adoptions);
        this.names = names;
    }

    /** The name of a resolution; nothing if its body or its number is not known. */
    Optional<String> of(String resolution) {
        return Optional.ofNullable(adoptions.get(resolution))
                .flatMap(adoption -> body(adoption.body()).map(body -> body + " " + adoption.number()));
    }

    private Optional<String> body(String body) {
        for (String name : new TreeSet<>(names.folded(body))) {
            Optional<String> key = Optional.ofNullable(SHORT.get(name)).or(() -> PARTS.entrySet().stream()
                    .filter(part -> name.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst());
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("general assembly", "GA");
        parts.put("security council", "SC");
        parts.put("human rights council", "HRC");
        parts.put("conference of the parties to the united nations convention against", "COP");
        parts.put("cop untoc", "COP");
        parts.put("commission on crime prevention", "CCPCJ");
        parts.put("economic and social council", "ECOSOC");
        return parts;
    }
}
