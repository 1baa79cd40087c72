package io.github.federules.assurance.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that parses a batch of JSON and writes answers that are there already, for what the batch program is compared with.
 *
 * <p>The answers are the lines of a file, in turn. With {@code trees} as second argument they are written from trees of Jackson,
 * otherwise as bytes.
 */
final class ParsedBatch {

    private static final int BUFFER = 1 << 16;

    private ParsedBatch() {}

    /** Parses standard input and writes as many answers. */
    public static void main(String[] arguments) throws IOException {
        JsonMapper mapper = new JsonMapper();
        boolean areTrees = arguments.length > 1 && arguments[1].equals("trees");
        List<byte[]> answers = new ArrayList<>();
        List<JsonNode> trees = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            answers.add((line + "\n").getBytes(StandardCharsets.UTF_8));
            trees.add(mapper.readTree(line));
        }
        long fields = 0;
        int next = 0;
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
                MappingIterator<JsonNode> dossiers =
                        mapper.readerFor(JsonNode.class).readValues(new BufferedInputStream(System.in, BUFFER))) {
            while (dossiers.hasNextValue()) {
                fields += dossiers.nextValue().size();
                if (areTrees) {
                    out.write(mapper.writeValueAsBytes(trees.get(next)));
                    out.write('\n');
                } else {
                    out.write(answers.get(next));
                }
                next = (next + 1) % answers.size();
            }
        }
        System.err.println(fields);
    }
}
