using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackOffice.Tests.Support;

/// <summary>Counts the commands and transactions of one piece of work; several may be counted at once, each in its own flow. What one save sends counts as one, into however many commands an engine cuts it.</summary>
public sealed class StatementCounter : DbCommandInterceptor, ISaveChangesInterceptor
{
    private readonly AsyncLocal<Tally?> current = new();

    /// <summary>Called before every command of any flow; a test that makes one fail throws here.</summary>
    public Action<DbCommand>? BeforeEach { get; set; }

    public async Task<IReadOnlyList<string>> OfAsync(Func<Task> work)
    {
        var count = current.Value = new Tally();
        await work();
        current.Value = null;
        return count.Statements;
    }

    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        current.Value?.End();
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        current.Value?.End();
        return new(result);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Seen(command, eventData, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Seen(command, eventData, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Seen(command, eventData, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Seen(command, eventData, result));

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Seen(command, eventData, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => new(Seen(command, eventData, result));

    private T Seen<T>(DbCommand command, CommandEventData eventData, T result)
    {
        BeforeEach?.Invoke(command);
        current.Value?.Add(command.CommandText, eventData.CommandSource == CommandSource.SaveChanges);
        return result;
    }

    private sealed class Tally
    {
        private readonly Lock turn = new();
        private readonly List<string> statements = [];
        private bool isSaving;

        public IReadOnlyList<string> Statements
        {
            get
            {
                lock (turn) return [.. statements];
            }
        }

        public void Add(string statement, bool isOfSave)
        {
            lock (turn)
            {
                if (isSaving && isOfSave) statements[^1] += statement;
                else statements.Add(statement);
                isSaving = isOfSave;
            }
        }

        /// <summary>Another save begins.</summary>
        public void End()
        {
            lock (turn) isSaving = false;
        }
    }
}
