package org.sanad.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;

/**
 * The file that says what a folder of data is: {@code about.json}.
 *
 * @param kind {@code release} or {@code dataset}, the reader's sign that the folder is one of ours
 * @param info the version and the inputs
 * @param quads how many quads there are
 * @param graphs how many named graphs there are
 */
record AboutFile(String kind, ReleaseInfo info, long quads, long graphs) {
    static final String NAME = "about.json";

    void write(Path folder) throws IOException {
        JsonObject inputs = new JsonObject();
        info.inputs().forEach(inputs::put);
        JsonObject all = new JsonObject();
        all.put("sanad", kind);
        all.put("version", info.version());
        all.put("quads", quads);
        all.put("graphs", graphs);
        all.put("inputs", inputs);
        Files.writeString(folder.resolve(NAME), JSON.toString(all) + "\n");
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it is not such a file; the message says what is wrong with it
     */
    static AboutFile read(Path folder) throws IOException {
        try {
            JsonObject all = JSON.parse(Files.readString(folder.resolve(NAME)));
            Map<String, String> inputs = new LinkedHashMap<>();
            JsonObject listed = all.getObj("inputs");
            listed.keys().forEach(name -> inputs.put(name, listed.getString(name)));
            return new AboutFile(
                    all.getString("sanad"),
                    new ReleaseInfo(all.getString("version"), inputs),
                    all.getNumber("quads").longValue(),
                    all.getNumber("graphs").longValue());
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException(NAME + " is not what this program writes", e);
        }
    }
}
