package io.github.federules.examples.registers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.federules.core.criterion.Answer;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The communes of a file, with their population. The host chooses the file, and its year.
 *
 * <p>For example, {@code Communes.read(file).population("59350")}.
 */
public final class Communes {

    private final Map<String, Long> populations = new HashMap<>();

    private Communes() {}

    /**
     * Reads a table in CSV with the columns {@code code}, {@code name} and {@code population}.
     *
     * @throws IllegalArgumentException if a population is no whole number, or a code comes twice
     */
    public static Communes read(Reader csv) {
        Communes communes = new Communes();
        CsvReader.builder().ofNamedCsvRecord(csv).forEach(communes::add);
        return communes;
    }

    private void add(NamedCsvRecord row) {
        String code = row.getField("code");
        String population = row.getField("population");
        if (!population.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("The population of " + code + " is " + population
                    + ", but must be a whole number of digits alone. Correct line " + row.getStartingLineNumber()
                    + ".");
        }
        if (populations.put(code, Long.valueOf(population)) != null) {
            throw new IllegalArgumentException("The commune " + code + " comes twice. Remove line "
                    + row.getStartingLineNumber() + ", or the one before.");
        }
    }

    /** Returns the answer to a question for inhabitants, or nothing for a commune that the file does not have. */
    public Optional<Answer> population(String code) {
        return Optional.ofNullable(populations.get(code)).map(Answer::of);
    }
}
