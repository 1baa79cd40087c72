package io.github.federules.examples.budgetsimulation.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Checks Parquet files, and puts those of one schema together: thousands of parts are read as one table. */
final class ParquetTables {

    /** What Spark wrote of the schema beside it, if Spark wrote the file. */
    private static final String SCHEMA_OF_SPARK = "org.apache.spark.sql.parquet.row.metadata";

    private final Configuration configuration;
    private final List<String> problems;
    private final Map<Footer, List<String>> bySchema = new LinkedHashMap<>();

    private record Footer(Object schema, @Nullable String schemaOfSpark) {}

    private ParquetTables(Configuration configuration, List<String> problems) {
        this.configuration = configuration;
        this.problems = problems;
    }

    /** Returns the tables of files, and adds all that is wrong with them to the problems. */
    static List<ParquetInput> of(SparkSession spark, List<String> files, List<String> problems) {
        ParquetTables tables = new ParquetTables(spark.sparkContext().hadoopConfiguration(), problems);
        files.forEach(tables::readFooter);
        List<ParquetInput> inputs = new ArrayList<>();
        for (List<String> alike : tables.bySchema.values()) {
            ParquetInput input = new ParquetInput(alike);
            inputs.add(input);
            tables.check(input, spark);
        }
        return inputs;
    }

    private void check(ParquetInput input, SparkSession spark) {
        String first = input.files().get(0);
        int others = input.files().size() - 1;
        try {
            ParquetFit.problems(input.read(spark).schema())
                    .forEach(problem -> problems.add(
                            first + (others == 0 ? "" : " (and " + others + " more of this schema)") + ": " + problem));
        } catch (Exception e) { // Spark throws checked exceptions that it does not declare.
            problems.add(unreadable(first));
        }
    }

    private static String unreadable(String file) {
        return file + " cannot be read as Parquet. Is it half-written? Write it again, or leave it out.";
    }

    private void readFooter(String file) {
        try (ParquetFileReader reader =
                ParquetFileReader.open(HadoopInputFile.fromPath(new Path(file), configuration))) {
            FileMetaData footer = reader.getFooter().getFileMetaData();
            bySchema.computeIfAbsent(
                            new Footer(
                                    footer.getSchema(),
                                    footer.getKeyValueMetaData().get(SCHEMA_OF_SPARK)),
                            schema -> new ArrayList<>())
                    .add(file);
        } catch (IOException | RuntimeException e) { // Parquet throws either for what is no Parquet.
            problems.add(unreadable(file));
        }
    }
}
