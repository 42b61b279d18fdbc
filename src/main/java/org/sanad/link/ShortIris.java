package org.sanad.link;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes IRIs as prefixed names, which is the only form that the tables of SSSOM take.
 *
 * <p>Prefixes are ours, then those that the vocabulary declares, the longest namespace first; an IRI that none fits gets
 * {@code ns1}, {@code ns2} and so on for what stands before its last hash or slash, in the order of asking.
 */
final class ShortIris {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Map<String, String> prefixByNamespace = new TreeMap<>();
    private final Map<String, String> used = new TreeMap<>();
    private int made;

    ShortIris(Map<String, String> known, Map<String, String> declared) {
        new TreeMap<>(declared).forEach((prefix, namespace) -> {
            if (NAME.matcher(prefix).matches() && !known.containsKey(prefix) && !namespace.isEmpty()) {
                prefixByNamespace.putIfAbsent(namespace, prefix);
            }
        });
        known.forEach((prefix, namespace) -> prefixByNamespace.put(namespace, prefix));
    }

    /** {@return the IRI as a prefixed name} */
    String of(String iri) {
        String namespace = prefixByNamespace.keySet().stream()
                .filter(start -> iri.startsWith(start) && iri.length() > start.length())
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElseGet(() -> made(iri));
        String prefix = prefixByNamespace.getOrDefault(namespace, "");
        used.put(prefix, namespace);
        return prefix + ":" + iri.substring(namespace.length());
    }

    /** {@return the prefixes of all names written so far, with their namespaces} */
    Map<String, String> used() {
        return used;
    }

    private String made(String iri) {
        String body = iri.substring(0, iri.length() - 1);
        int end = Math.max(Math.max(body.lastIndexOf('#'), body.lastIndexOf('/')), body.lastIndexOf(':')) + 1;
        String namespace = iri.substring(0, end);
        String prefix;
        do {
            made++;
            prefix = "ns" + made;
        } while (prefixByNamespace.containsValue(prefix));
        prefixByNamespace.put(namespace, prefix);
        return namespace;
    }
}
