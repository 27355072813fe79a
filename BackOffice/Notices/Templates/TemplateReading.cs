namespace BackOffice.Notices.Templates;

/// <summary>Reads the texts of notices when the application starts, and again every minute: another process may have written one.</summary>
internal sealed partial class TemplateReading(TemplateBook book, TimeProvider clock, ILogger<TemplateReading> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await book.ReadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await TryAsync(stoppingToken);
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            await book.ReadAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // what is known stays in use
            LogFailed(exception.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The texts of notices could not be read: {Exception}")]
    private partial void LogFailed(string exception);
}
