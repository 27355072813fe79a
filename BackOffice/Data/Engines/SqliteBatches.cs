using Microsoft.EntityFrameworkCore.Update;

namespace BackOffice.Data.Engines;

/// <summary>SQLite's provider sends one command per row; this sends the rows of a save together, as the other engine's provider does.</summary>
internal sealed class SqliteBatches(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    /// <summary>The driver offers every parameter of a command to every statement in it: twice the rows cost four times the work.</summary>
    private const int RowsPerCommand = 25;

    public ModificationCommandBatch Create() => new Batch(dependencies, RowsPerCommand);

    private sealed class Batch(ModificationCommandBatchFactoryDependencies dependencies, int size) : AffectedCountModificationCommandBatch(dependencies, size);
}
