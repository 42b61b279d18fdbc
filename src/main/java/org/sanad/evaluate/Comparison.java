package org.sanad.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Holds the annotations against the graph, kind by kind. */
final class Comparison {
    private static final String RELATION = "relation";
    private static final String EVENT_FIGURES = "event figures";

    /** The kinds of which only recall is known: nobody annotated all that a graph may rightly say there. */
    static final Set<String> RECALL_ALONE = Set.of(RELATION, EVENT_FIGURES);

    /** Fields of an annotated event and the properties that state them. */
    private static final List<Map.Entry<String, String>> FIGURES = List.of(
            Map.entry("participants", "participantCount"),
            Map.entry("countries_count", "countryCount"),
            Map.entry("states_count", "stateCount"),
            Map.entry("organizations_count", "organizationCount"),
            Map.entry("cso_count", "civilSocietyCount"),
            Map.entry("start", "startDate"),
            Map.entry("end", "endDate"));

    private static final int YEAR_LENGTH = 4;

    private final StatedGraph graph;
    private final Gold gold;
    private final GoldNames goldNames;
    private final Names names;
    private final List<Tally> tallies = new ArrayList<>();

    Comparison(StatedGraph graph, Gold gold, GoldNames goldNames) {
        this.graph = graph;
        this.gold = gold;
        this.goldNames = goldNames;
        this.names = graph.names();
    }

    List<Tally> run() {
        mentions();
        events();
        treatyActions();
        assistance();
        observations();
        relations();
        return List.copyOf(tallies);
    }

    private void mentions() {
        compare("mention-state", graph.mentions("State"), this::hasCode);
        compare(
                "mention-territory",
                graph.mentions("Territory"),
                (line, thing) -> hasCode(line, thing) || names.isNamed(thing, List.of(line.key())));
        compare("mention-region", graph.mentions("Region"), this::isNamed);
        compare("mention-body", graph.mentions("Body"), this::isNamed);
        compare(
                "mention-instrument",
                graph.mentions("Instrument"),
                (line, thing) -> names.isExactly(thing, goldNames.instrument(line.key())) || isNamed(line, thing));
        ResolutionNames resolutions = new ResolutionNames(graph.adoptions(), names);
        compare("resolution", graph.mentions("Resolution"), (line, thing) -> resolutions
                .of(thing)
                .equals(Optional.of(line.key())));
        compare("document", graph.mentions("Document"), (line, thing) -> Spelling.of(graph.identifier(thing))
                .folded()
                .equals(Spelling.of(line.key()).folded()));
        compare("programme", graph.mentions("Programme"), this::isNamed);
        compare("publication", graph.mentions("Publication"), this::isNamed);
        compare("sdg", graph.goals(), (line, thing) -> thing.substring(thing.lastIndexOf('/') + 1)
                .equals(line.second()));
        compare("gcm-objective", graph.mentions("CompactObjective"), (line, thing) -> Stream.concat(
                        Stream.of(thing), names.printed(thing).stream())
                .anyMatch(name -> standsIn(name, line.second())));
    }

    private boolean hasCode(GoldLine line, String thing) {
        return isCode(thing, line.key());
    }

    private boolean isCode(String thing, String code) {
        return !code.isEmpty() && graph.code(thing).equals(code);
    }

    private boolean isNamed(GoldLine line, String thing) {
        List<String> candidates = new ArrayList<>(List.of(line.key()));
        line.alternative().ifPresent(candidates::add);
        candidates.addAll(line.otherNames());
        candidates.addAll(goldNames.body(line.key()));
        return names.isNamed(thing, candidates);
    }

    /** Tells whether a number stands in a text by itself, not as part of a longer number or word. */
    private static boolean standsIn(String text, String number) {
        for (int at = text.indexOf(number); at >= 0 && !number.isEmpty(); at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean isFreeBefore = at == 0 || !Spelling.isWordLetter(text.codePointBefore(at));
            boolean isFreeAfter = end == text.length() || !Spelling.isWordLetter(text.codePointAt(end));
            if (isFreeBefore && isFreeAfter) {
                return true;
            }
        }
        return false;
    }

    private void events() {
        Map<ParagraphKey, List<StatedNode>> nodes = graph.nodes("Event");
        Map<ParagraphKey, Set<String>> given = new HashMap<>();
        graph.mentions("Event").forEach((paragraph, things) -> given.put(paragraph, new TreeSet<>(things)));
        nodes.forEach((paragraph, all) -> all.forEach(
                node -> given.computeIfAbsent(paragraph, key -> new TreeSet<>()).add(node.iri())));
        Map<String, Set<String>> dates = graph.startDates();
        compare("event", given, (line, thing) -> {
            String start = line.text("start").orElse("");
            Set<String> stated = dates.getOrDefault(thing, Set.of());
            if (start.isEmpty() || stated.isEmpty()) {
                return isNamed(line, thing);
            }
            return stated.stream().anyMatch(date -> date.startsWith(start) || start.startsWith(date));
        });
        eventFigures(nodes);
    }

    private void eventFigures(Map<ParagraphKey, List<StatedNode>> nodes) {
        Tally tally = tally(EVENT_FIGURES);
        for (ParagraphKey paragraph : gold.paragraphs()) {
            List<StatedNode> stated = nodes.getOrDefault(paragraph, List.of());
            for (GoldLine line : gold.of("event", paragraph)) {
                FIGURES.forEach(figure -> line.text(figure.getKey()).ifPresent(wanted -> {
                    boolean isFound = stated.stream()
                            .flatMap(node -> node.all(figure.getValue()).stream())
                            .anyMatch(value -> isFigure(value, wanted));
                    if (isFound) {
                        tally.hit();
                    } else if (!line.isOptional()) {
                        tally.miss(line, line.key() + " . " + figure.getKey() + "=" + wanted);
                    }
                }));
            }
        }
    }

    private static boolean isFigure(String value, String wanted) {
        return value.startsWith(wanted)
                || Numbers.read(wanted)
                        .filter(number -> isSame(Numbers.read(value), number))
                        .isPresent();
    }

    private static boolean isSame(Optional<Double> value, double number) {
        return value.filter(found -> found == number).isPresent();
    }

    private record Action(String state, String treaty, String year) {}

    private void treatyActions() {
        Map<ParagraphKey, Set<Action>> given = new HashMap<>();
        graph.nodes("TreatyAction")
                .forEach((paragraph, nodes) -> nodes.forEach(node -> {
                    String year = node.first("year");
                    given.computeIfAbsent(paragraph, key -> new HashSet<>())
                            .add(new Action(
                                    graph.code(node.first("state")),
                                    node.first("treaty"),
                                    year.substring(0, Math.min(YEAR_LENGTH, year.length()))));
                }));
        compare(
                "treaty-action",
                given,
                (line, action) -> line.parts().size() > 2
                        && line.parts().get(0).equals(action.state())
                        && names.isExactly(action.treaty(), goldNames.instrument(line.second()))
                        && line.parts().get(2).equals(action.year()));
    }

    private record Help(String kind, String beneficiary) {}

    private void assistance() {
        Map<ParagraphKey, Set<Help>> given = new HashMap<>();
        graph.nodes("Assistance")
                .forEach((paragraph, nodes) -> nodes.forEach(node -> {
                    Set<String> kinds = node.all("assistanceKind");
                    for (String kind : kinds.isEmpty() ? Set.of("") : kinds) {
                        for (String beneficiary : node.all("beneficiary")) {
                            given.computeIfAbsent(paragraph, key -> new HashSet<>())
                                    .add(new Help(graph.notation(kind), beneficiary));
                        }
                    }
                }));
        compare("assistance", given, (line, help) -> Stream.concat(Stream.of(line.key()), line.alternative().stream())
                .anyMatch(key -> isHelp(key, help)));
    }

    private boolean isHelp(String key, Help help) {
        int space = key.indexOf(' ');
        String kind = space < 0 ? key : key.substring(0, space);
        String who = space < 0 ? "" : key.substring(space + 1);
        return kind.equals(help.kind())
                && (isCode(help.beneficiary(), who)
                        || names.isNamed(help.beneficiary(), List.of(who))
                        || names.isNamed(help.beneficiary(), goldNames.body(who)));
    }

    private record Figure(String node, String value) {}

    private void observations() {
        Map<ParagraphKey, Set<Figure>> given = new HashMap<>();
        graph.nodes("Observation")
                .forEach((paragraph, nodes) ->
                        nodes.forEach(node -> given.computeIfAbsent(paragraph, key -> new HashSet<>())
                                .add(new Figure(node.iri(), node.first("value")))));
        compare("observation", given, (line, figure) -> {
            Optional<Double> value = Numbers.read(figure.value());
            return line.number("value").map(wanted -> isSame(value, wanted)).orElse(value.isEmpty());
        });
    }

    private void relations() {
        Map<ParagraphKey, Set<StatedGraph.Link>> links = graph.links();
        Tally tally = tally(RELATION);
        Map<String, Boolean> known = new HashMap<>();
        BiPredicate<String, String> isCalled =
                (thing, who) -> known.computeIfAbsent(thing + " " + who, key -> isCalled(thing, who));
        for (ParagraphKey paragraph : gold.paragraphs()) {
            match(gold.of(RELATION, paragraph), links.getOrDefault(paragraph, Set.of()), tally, (line, link) -> {
                String[] parts = line.key().split(" > ", -1);
                return parts.length == 3
                        && ((isCalled.test(link.one(), parts[0]) && isCalled.test(link.other(), parts[2]))
                                || (isCalled.test(link.other(), parts[0]) && isCalled.test(link.one(), parts[2])));
            });
        }
    }

    private boolean isCalled(String thing, String who) {
        return isCode(thing, who)
                || names.isExactly(thing, goldNames.instrument(who))
                || names.isNamed(thing, List.of(who))
                || names.isNamed(thing, goldNames.body(who));
    }

    private Tally tally(String kind) {
        Tally tally = new Tally(kind);
        tallies.add(tally);
        return tally;
    }

    private <T> void compare(String kind, Map<ParagraphKey, Set<T>> stated, BiPredicate<GoldLine, T> isSame) {
        Tally tally = tally(kind);
        for (ParagraphKey paragraph : gold.paragraphs()) {
            Set<T> given = stated.getOrDefault(paragraph, Set.of());
            Set<T> used = match(gold.of(kind, paragraph), given, tally, isSame);
            tally.right(used.size());
            inOrder(given).stream()
                    .filter(item -> !used.contains(item))
                    .forEach(item -> tally.extra(paragraph, item.toString()));
        }
    }

    /** Lets each annotation take its thing; what is taken comes back. */
    private static <T> Set<T> match(List<GoldLine> lines, Set<T> given, Tally tally, BiPredicate<GoldLine, T> isSame) {
        List<T> items = inOrder(given);
        Set<T> used = new HashSet<>();
        for (GoldLine line : lines) {
            List<T> same =
                    items.stream().filter(item -> isSame.test(line, item)).toList();
            Optional<T> match = same.stream()
                    .filter(item -> !used.contains(item))
                    .findFirst()
                    .or(() -> same.stream().findFirst());
            match.ifPresent(used::add);
            if (!line.isOptional()) {
                if (match.isPresent()) {
                    tally.hit();
                } else {
                    tally.miss(line, line.key());
                }
            }
        }
        return used;
    }

    private static <T> List<T> inOrder(Collection<T> items) {
        return items.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
