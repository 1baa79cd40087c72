package io.github.federules.examples.budgetsimulation.lines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.SparkSession;

/**
 * Cuts files into blocks, and puts so many blocks together as one task should read.
 *
 * <p>The sizes are those of Spark: {@code spark.sql.files.maxPartitionBytes} and {@code spark.sql.files.openCostInBytes}. A task does not look for the
 * machine that has its block: to decide a block takes far longer than to bring it.
 */
public final class FileBlocks {

    private static final long LEAST_BYTES = 1 << 10;

    private final long openCost;
    private final long most;
    private final List<List<FileBlock>> parts = new ArrayList<>();
    private long bytesOfPart;

    private FileBlocks(long openCost, long most) {
        this.openCost = openCost;
        this.most = most;
    }

    /** Returns the blocks of files, in partitions. */
    public static JavaRDD<FileBlock> of(SparkSession spark, List<String> paths) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        List<FileStatus> files = new ArrayList<>();
        for (String path : paths) {
            files.add(new Path(path).getFileSystem(configuration).getFileStatus(new Path(path)));
        }
        long openCost = bytes(spark, "spark.sql.files.openCostInBytes");
        // As many bytes as keep every core busy, but not more than a task should read.
        long total = files.stream().mapToLong(file -> file.getLen() + openCost).sum();
        long share = total / spark.sparkContext().defaultParallelism();
        long most = Math.min(bytes(spark, "spark.sql.files.maxPartitionBytes"), Math.max(openCost, share));
        FileBlocks blocks = new FileBlocks(openCost, Math.max(LEAST_BYTES, most));
        files.forEach(blocks::cut);
        return JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(blocks.parts, Math.max(1, blocks.parts.size()))
                .flatMap(List::iterator);
    }

    private static long bytes(SparkSession spark, String setting) {
        return JavaUtils.byteStringAsBytes(spark.conf().get(setting));
    }

    private void cut(FileStatus file) {
        String path = file.getPath().toString();
        if (FileBlock.isCompressed(path)) {
            add(new FileBlock(path, 0, Long.MAX_VALUE), file.getLen());
            return;
        }
        for (long start = 0; start < file.getLen(); start += most) {
            long end = Math.min(file.getLen(), start + most);
            add(new FileBlock(path, start, end), end - start);
        }
    }

    private void add(FileBlock block, long bytes) {
        if (parts.isEmpty() || bytesOfPart + bytes > most) {
            parts.add(new ArrayList<>());
            bytesOfPart = 0;
        }
        parts.get(parts.size() - 1).add(block);
        bytesOfPart += bytes + openCost;
    }
}
