package io.github.federules.examples.budgetsimulation.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The files of the arguments, checked before the job starts: every file is there, is JSON Lines or Parquet, and fits. */
public final class FoundFiles {

    private final SparkSession spark;
    private final Configuration configuration;
    private final List<String> jsonLines = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private FoundFiles(SparkSession spark) {
        this.spark = spark;
        this.configuration = spark.sparkContext().hadoopConfiguration();
    }

    /** Returns the dossiers of files and folders, or throws all that is wrong with them at once. */
    public static DossierInput source(SparkSession spark, List<String> arguments) throws UnfitInputException {
        FoundFiles found = new FoundFiles(spark);
        for (String argument : arguments) {
            found.find(argument);
        }
        found.tables.forEach(found::check);
        if (!found.problems.isEmpty()) {
            throw new UnfitInputException(found.problems);
        }
        return found.source();
    }

    private DossierInput source() {
        List<DossierInput> sources = new ArrayList<>();
        if (!jsonLines.isEmpty()) {
            sources.add(new JsonLinesInput(jsonLines));
        }
        tables.forEach(file -> sources.add(new ParquetInput(file)));
        return (session, grid, progress) -> sources.stream()
                .map(source -> source.decided(session, grid, progress))
                .reduce(Dataset<Row>::union)
                .orElseThrow();
    }

    private void find(String argument) {
        try {
            Path path = new Path(argument);
            FileSystem files = path.getFileSystem(configuration);
            if (!files.exists(path)) {
                problems.add(argument
                        + " is not there. Give a file *.jsonl, *.ndjson or *.parquet, or a folder of such files.");
                return;
            }
            int before = jsonLines.size() + tables.size();
            FileStatus status = files.getFileStatus(path);
            if (status.isDirectory()) {
                FileStatus[] inside = files.listStatus(path);
                Arrays.sort(inside);
                for (FileStatus each : inside) {
                    take(each);
                }
            } else {
                take(status);
            }
            if (jsonLines.size() + tables.size() == before) {
                problems.add(argument
                        + " holds no dossiers. Give a file *.jsonl, *.ndjson or *.parquet, or a folder of such files.");
            }
        } catch (IOException | IllegalArgumentException e) {
            problems.add(argument + " cannot be read: " + e.getMessage());
        }
    }

    private void take(FileStatus file) {
        String name = file.getPath().getName();
        if (file.isDirectory() || name.startsWith("_") || name.startsWith(".")) {
            return;
        }
        if (name.matches("(?i).+\\.(jsonl|ndjson)(\\.gz)?")) {
            jsonLines.add(file.getPath().toString());
        } else if (name.matches("(?i).+\\.parquet")) {
            tables.add(file.getPath().toString());
        }
    }

    private void check(String file) {
        try {
            ParquetFit.problems(spark.read().parquet(file).schema())
                    .forEach(problem -> problems.add(file + ": " + problem));
        } catch (Exception e) { // Spark throws checked exceptions that it does not declare.
            problems.add(file + " cannot be read as Parquet. Is it half-written? Write it again, or leave it out.");
        }
    }
}
