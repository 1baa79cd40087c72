package io.github.federules.examples.budgetsimulation.output;

import io.github.federules.examples.budgetsimulation.paths.LiteralPath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** The folder that a simulation makes, on any file system that Spark writes to. */
public final class OutputFolder {

    private final SparkSession spark;
    private final Path folder;

    public OutputFolder(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = new Path(folder);
    }

    /** Determines whether there is something already. It is never overwritten. */
    public boolean exists() throws IOException {
        return files().exists(folder);
    }

    /** Writes the table of dossiers, and returns it as it was written: what is added up later is read from there. */
    public Dataset<Row> writeDossiers(Dataset<Row> decided) {
        String path = path("dossiers.parquet");
        decided.write().parquet(path);
        return spark.read().schema(decided.schema()).parquet(LiteralPath.of(path));
    }

    /** Writes a table as Parquet and CSV. */
    public void writeTable(String name, Dataset<Row> table) {
        table.write().parquet(path("tables/" + name + ".parquet"));
        // A quote is doubled, as spreadsheets read it: Spark writes a backslash before it otherwise.
        table.write().option("header", true).option("escape", "\"").csv(path("tables/" + name + ".csv"));
    }

    /** Writes a table that is computed from the dossiers. It is computed once, and kept on disk if it is large. */
    public void writeComputed(String name, Dataset<Row> table) {
        Dataset<Row> kept = table.persist(StorageLevel.MEMORY_AND_DISK());
        writeTable(name, kept);
        kept.unpersist();
    }

    /** Returns a table that was written. */
    public Dataset<Row> table(String name) {
        return spark.read().parquet(LiteralPath.of(path("tables/" + name + ".parquet")));
    }

    /** Writes the report, which comes last: a folder without it is of a run that did not end. */
    public String writeReport(String html) throws IOException {
        Path report = new Path(folder, "report.html");
        try (OutputStream out = files().create(report, false)) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return report.toString();
    }

    /** Writes texts as JSON Lines: files {@code dossiers-00000.jsonl} and so on. */
    public void writeLines(Dataset<String> texts) throws IOException {
        texts.write().text(folder.toString());
        FileStatus[] parts = files().listStatus(folder, path -> path.getName().startsWith("part-"));
        Arrays.sort(parts);
        for (int i = 0; i < parts.length; i++) {
            files().rename(parts[i].getPath(), new Path(folder, String.format(Locale.ROOT, "dossiers-%05d.jsonl", i)));
        }
    }

    private String path(String name) {
        return new Path(folder, name).toString();
    }

    private FileSystem files() throws IOException {
        return folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }
}
