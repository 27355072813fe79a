using BackOffice.Hosting.Verbs;
using Microsoft.Extensions.Localization;

namespace BackOffice.Hosting;

/// <summary>Verbs of the same binary that serves the screens: <c>migrate</c>, <c>create-admin</c>, <c>audit verify</c>, <c>demo</c>, <c>doctor</c>.</summary>
public static class CommandLine
{
    private const int WrongUse = 2;

    private static readonly Dictionary<string, Func<VerbCall, Task<int>>> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["migrate"] = MigrateVerb.RunAsync,
        ["create-admin"] = CreateAdminVerb.RunAsync,
        ["audit verify"] = AuditVerifyVerb.RunAsync,
        ["demo"] = DemoVerb.RunAsync,
        ["doctor"] = DoctorVerb.RunAsync,
    };

    /// <summary>Runs the verb that was typed.</summary>
    /// <returns>The exit code; null when no verb was typed and the application shall start.</returns>
    public static async Task<int?> TryRunAsync(WebApplication app, string[] args)
    {
        using var stop = new CancellationTokenSource();
        void Cancel(object? sender, ConsoleCancelEventArgs pressed)
        {
            pressed.Cancel = true;
            stop.Cancel();
        }

        Console.CancelKeyPress += Cancel;
        try
        {
            return await TryRunAsync(app.Services, args, CommandLineTerminal.Console, stop.Token);
        }
        finally
        {
            Console.CancelKeyPress -= Cancel;
        }
    }

    internal static async Task<int?> TryRunAsync(IServiceProvider services, IReadOnlyList<string> args, CommandLineTerminal terminal, CancellationToken cancellation)
    {
        var line = CommandLineArguments.Parse(args);
        if (line.Words.Count == 0) return null;
        var call = new VerbCall(services, line, services.GetRequiredService<IStringLocalizer<CommandLineTexts>>(), terminal, cancellation);
        if (Verbs.TryGetValue(line.Verb, out var run)) return await run(call);
        terminal.Say(call.Texts["Unknown", line.Verb]);
        terminal.Say(call.Texts["Usage"]);
        return WrongUse;
    }
}
