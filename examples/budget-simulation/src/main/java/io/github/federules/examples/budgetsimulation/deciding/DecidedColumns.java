package io.github.federules.examples.budgetsimulation.deciding;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The table of what was read, one row a dossier: decided, or with its errors.
 *
 * <p>Amounts are whole cents. {@code block} and {@code place} are the place in the file: the byte where the block that a task reads begins, and the
 * line within it. {@code lines} is there in one more row a block, which counts its lines and holds no dossier. A row of Parquet, and a
 * generated dossier, has the block −1 and its own number. {@code submitted} is the second since 1970 on the clock of the call's zone.
 */
public final class DecidedColumns {

    public static final StructType ERROR =
            new StructType().add("code", DataTypes.StringType, false).add("path", DataTypes.StringType, false);

    /** Under one variant: the verdict on funding, the aid, the least and the most over all readings, and the rules that failed. */
    public static final StructType OUTCOME = new StructType()
            .add("verdict", DataTypes.StringType, false)
            .add("aid", DataTypes.LongType, false)
            .add("aid_up_to", DataTypes.LongType, false)
            .add("least_aid", DataTypes.LongType, false)
            .add("most_aid", DataTypes.LongType, false)
            .add("failed", DataTypes.createArrayType(DataTypes.StringType, false), false);

    public static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("block", DataTypes.LongType)
            .add("place", DataTypes.LongType)
            .add("lines", DataTypes.LongType)
            .add("id", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("presented", DataTypes.LongType)
            .add("submitted", DataTypes.LongType)
            .add("errors", DataTypes.createArrayType(ERROR, false))
            .add("outcomes", DataTypes.createArrayType(OUTCOME, false));

    private DecidedColumns() {}
}
