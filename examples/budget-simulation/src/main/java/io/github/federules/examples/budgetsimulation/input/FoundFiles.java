package io.github.federules.examples.budgetsimulation.input;

import io.github.federules.examples.budgetsimulation.paths.FileIdentity;
import io.github.federules.examples.budgetsimulation.paths.RealPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The files of the arguments, checked before the job starts: every file is there, is JSON Lines or Parquet, and fits. */
public final class FoundFiles {

    private static final String EXPECTED = "Give a file *.jsonl, *.ndjson or *.parquet, or a folder of such files.";

    private final Configuration configuration;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> partitions = new HashSet<>();
    private final List<String> jsonLines = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private List<ParquetInput> readTables = List.of();

    private FoundFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Returns the files that the arguments name, or throws all that is wrong with them at once. */
    public static FoundFiles of(SparkSession spark, List<String> arguments) throws UnfitInputException {
        FoundFiles found = new FoundFiles(spark.sparkContext().hadoopConfiguration());
        arguments.forEach(found::find);
        found.readTables = ParquetTables.of(spark, found.tables, found.problems);
        if (!found.problems.isEmpty()) {
            throw new UnfitInputException(found.problems);
        }
        return found;
    }

    /** Returns all dossiers. */
    public DossierInput dossiers() {
        List<DossierInput> sources = new ArrayList<>(readTables);
        if (!jsonLines.isEmpty()) {
            sources.add(new JsonLinesInput(jsonLines));
        }
        return (spark, grid, progress) -> {
            List<Dataset<Row>> decided = new ArrayList<>();
            for (DossierInput source : sources) {
                decided.add(source.decided(spark, grid, progress));
            }
            return decided.stream().reduce(Dataset<Row>::union).orElseThrow();
        };
    }

    /** Returns the files that hold lines, or throws if there are others. */
    public JsonLinesInput linesOnly() throws UnfitInputException {
        if (!tables.isEmpty()) {
            throw new UnfitInputException(
                    List.of(tables.get(0) + " is Parquet. Give JSON Lines: *.jsonl or *.ndjson."));
        }
        return new JsonLinesInput(jsonLines);
    }

    /** Returns the files of folders that are not read, because their names end otherwise. */
    public List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    /** Returns a sentence about the files that are not read, empty if all are. */
    public Optional<String> notRead() {
        if (passedOver.isEmpty()) {
            return Optional.empty();
        }
        int others = passedOver.size() - 1;
        return Optional.of("Not read, because of how their names end: " + passedOver.get(0)
                + (others == 0 ? "." : " and " + others + " more."));
    }

    private void find(String argument) {
        try {
            Path path = new Path(argument);
            FileSystem files = path.getFileSystem(configuration);
            if (!files.exists(path)) {
                problems.add(argument + " is not there. " + EXPECTED);
                return;
            }
            FileStatus status = files.getFileStatus(path);
            int before = jsonLines.size() + tables.size();
            if (status.isFile() && !take(status)) {
                problems.add(argument + " has a name that ends otherwise. " + EXPECTED);
            } else if (status.isDirectory()) {
                findInside(status, files, new HashSet<>());
                if (jsonLines.size() + tables.size() == before) {
                    problems.add(argument + " holds no dossiers. " + EXPECTED);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            problems.add(argument + " cannot be read: " + e.getMessage());
        }
    }

    private void findInside(FileStatus folder, FileSystem files, Set<String> above) throws IOException {
        String real = RealPath.of(folder.getPath());
        if (!above.add(real)) {
            problems.add(folder.getPath() + " is a link to a folder that it is in. Remove the link.");
            return;
        }
        FileStatus[] inside = files.listStatus(folder.getPath());
        Arrays.sort(inside);
        for (FileStatus each : inside) {
            String name = each.getPath().getName();
            // What Spark and Hadoop leave beside their files begins so.
            if (name.startsWith("_") || name.startsWith(".")) {
                continue;
            }
            if (each.isDirectory()) {
                findInside(each, files, above);
            } else if (!take(each)) {
                passedOver.add(each.getPath().toString());
            }
        }
        above.remove(real);
    }

    // Whether its name is one of a file of dossiers.
    private boolean take(FileStatus file) throws IOException {
        String name = file.getPath().getName();
        boolean isLines = name.matches("(?i).+\\.(jsonl|ndjson)(\\.gz)?");
        if (!isLines && !name.matches("(?i).+\\.parquet")) {
            return false;
        }
        String path = file.getPath().toString();
        String first = known.putIfAbsent(FileIdentity.of(file.getPath()), path);
        if (first != null) {
            problems.add(path + (first.equals(path) ? " is given twice." : " is the same file as " + first + ".")
                    + " Name it once, or its dossiers count twice.");
        }
        if (!isLines) {
            refusePartition(file.getPath().getParent());
        }
        (isLines ? jsonLines : tables).add(path);
        return true;
    }

    // Spark writes the column of a partition into the name of the folder, and not into the files.
    private void refusePartition(Path folder) {
        int equals = folder.getName().indexOf('=');
        if (equals > 0 && partitions.add(folder.toString())) {
            problems.add(folder + " is a folder of a partitioned table. Its column "
                    + folder.getName().substring(0, equals) + " is not in the files and would be lost."
                    + " Write the table without partitions. If it has none, rename the folder.");
        }
    }
}
