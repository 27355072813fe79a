using Microsoft.EntityFrameworkCore.Update;

namespace BackOffice.Data.Engines;

/// <summary>SQLite's provider sends one command per row; this sends the rows of a save together, as the other engine's provider does.</summary>
internal sealed class SqliteBatches(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    /// <summary>Far below SQLite's limit of parameters in one command (32,766).</summary>
    private const int RowsPerCommand = 500;

    public ModificationCommandBatch Create() => new Batch(dependencies, RowsPerCommand);

    private sealed class Batch(ModificationCommandBatchFactoryDependencies dependencies, int size) : AffectedCountModificationCommandBatch(dependencies, size);
}
