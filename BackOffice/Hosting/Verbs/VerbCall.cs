using Microsoft.Extensions.Localization;

namespace BackOffice.Hosting.Verbs;

/// <summary>A verb being run.</summary>
internal sealed record VerbCall(IServiceProvider Services, CommandLineArguments Line, IStringLocalizer Texts, CommandLineTerminal Terminal, CancellationToken Cancellation)
{
    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public void Say(string key, params object[] values) => Terminal.Say(Texts[key, values]);
}
