package org.sanad.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the things of a graph are called. */
final class Names {
    private final Map<String, Set<String>> printed;
    private final Map<String, List<Spelling>> spellings = new HashMap<>();
    private final Map<String, Set<String>> acronyms = new HashMap<>();
    private final Map<String, Set<String>> folded = new HashMap<>();
    private final Map<String, Spelling> candidates = new HashMap<>();

    /**
     * Keeps names.
     *
     * @param printed thing to all its names and acronyms
     * @param acronyms thing to its acronyms alone
     */
    Names(Map<String, Set<String>> printed, Map<String, Set<String>> acronyms) {
        this.printed = Map.copyOf(printed);
        printed.forEach((thing, names) -> {
            List<Spelling> all = names.stream().map(Spelling::of).toList();
            spellings.put(thing, all);
            folded.put(thing, new HashSet<>(all.stream().map(Spelling::folded).toList()));
        });
        acronyms.forEach((thing, names) -> this.acronyms.put(
                thing,
                new HashSet<>(
                        names.stream().map(name -> Spelling.of(name).folded()).toList())));
    }

    /** All names of a thing, as they stand. */
    Set<String> printed(String thing) {
        return printed.getOrDefault(thing, Set.of());
    }

    /** All names of a thing, folded. */
    Set<String> folded(String thing) {
        return folded.getOrDefault(thing, Set.of());
    }

    /** Tells whether one of the candidates is an acronym of the thing or much like one of its names. */
    boolean isNamed(String thing, Collection<String> ofThese) {
        Set<String> mine = acronyms.getOrDefault(thing, Set.of());
        List<Spelling> names = spellings.getOrDefault(thing, List.of());
        for (String name : ofThese) {
            Spelling candidate = candidate(name);
            if (!name.isEmpty()
                    && (mine.contains(candidate.folded()) || names.stream().anyMatch(candidate::isLike))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether one of the candidates is, but for case and accents, a name of the thing. */
    boolean isExactly(String thing, Collection<String> ofThese) {
        Set<String> mine = folded(thing);
        return ofThese.stream()
                .anyMatch(
                        name -> !name.isEmpty() && mine.contains(candidate(name).folded()));
    }

    private Spelling candidate(String name) {
        return candidates.computeIfAbsent(name, Spelling::of);
    }
}
