using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackOffice.Tests.Support;

/// <summary>Counts the commands and transactions of one piece of work; several may be counted at once, each in its own flow.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private readonly AsyncLocal<ConcurrentQueue<string>?> current = new();

    /// <summary>Called before every command of any flow; a test that makes one fail throws here.</summary>
    public Action<DbCommand>? BeforeEach { get; set; }

    public async Task<IReadOnlyList<string>> OfAsync(Func<Task> work)
    {
        var count = current.Value = new ConcurrentQueue<string>();
        await work();
        current.Value = null;
        return [.. count];
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Seen(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Seen(command, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Seen(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Seen(command, result));

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Seen(command, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => new(Seen(command, result));

    private T Seen<T>(DbCommand command, T result)
    {
        BeforeEach?.Invoke(command);
        current.Value?.Enqueue(command.CommandText);
        return result;
    }
}
