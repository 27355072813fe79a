using System.Reflection;
using System.Text.RegularExpressions;
using Shared.Persons;

namespace BackOffice.Tests.Architecture;

/// <summary>What must not stand in the code. Each rule is shown to find a sample of what it forbids.</summary>
public sealed partial class CodeRulesTests
{
    public static TheoryData<string, Regex, string> Forbidden => new()
    {
        { "the clock is TimeProvider, or now as a parameter", Clock(), "var now = DateTime.UtcNow;" },
        { "nothing waits for an async void", AsyncVoid(), "private async void Save()" },
        { "blocking on a task", Blocking(), "var x = LoadAsync().Result;" },
        { "blocking on a task", Blocking(), "task.Wait();" },
        { "an exception swallowed", EmptyCatch(), "catch (Exception)\n{\n}" },
        { "a delay that a test cannot move", BareDelay(), "await Task.Delay(100, token);" },
        { "interop that our browser script does not have", NewInterop(), "module.GetValueAsync<string>()" },
        { "a name that says nothing", Vague(), "class PersonManager(" },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void Code_Forbidden_IsNowhere(string reason, Regex pattern, string sample)
    {
        Assert.True(pattern.IsMatch(sample), $"The rule does not find its sample: {reason}");
        Sources.AssertNone(Sources.Find(Sources.Product, pattern));
    }

    [Fact]
    public void Shared_References_OnlyTheRuntime() =>
        Assert.All(typeof(Person).Assembly.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name));

    [Fact]
    public void Shared_IoAndClock_AreNowhere() =>
        Sources.AssertNone(Sources.Find(Sources.CSharp("Shared"), InputOutput()));

    [Fact]
    public void Screens_Contexts_AreNeverInjected()
    {
        Assert.Matches(Injected(), "@inject IDbContextFactory<BackOfficeDbContext> Contexts");
        Sources.AssertNone(Sources.Find(Sources.Razor, Injected()));
        var holders = typeof(Program).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Microsoft.AspNetCore.Components.IComponent)))
            .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType.FullName?.Contains("DbContext", StringComparison.Ordinal) == true);
        Assert.Empty(holders);
    }

    /// <summary>Nothing but operations saves; the demo town is part of Data.</summary>
    [Fact]
    public void SaveChanges_OutsideOfData_IsNowhere()
    {
        Assert.Matches(Saves(), "await data.SaveChangesAsync(cancellation);");
        Sources.AssertNone(Sources.Find(Sources.Product.Where(source => source.Area != "Data"), Saves()));
    }

    [Fact]
    public void Markup_InlineStyleAndScript_AreNowhere()
    {
        Assert.Matches(Inline(), "<p style=\"color:red\">");
        Assert.Matches(Inline(), "<script>alert(1)</script>");
        Sources.AssertNone(Sources.Find(Sources.Razor, Inline()));
    }

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Utc)?(?:Now|Today)\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\basync\s+void\b")]
    private static partial Regex AsyncVoid();

    [GeneratedRegex(@"(?:Async\([^;\n]*\)|\b[tT]ask)\.Result\b|\.Wait\(\)|\.GetAwaiter\(\)\.GetResult\(\)")]
    private static partial Regex Blocking();

    // a comment that says why is blanked before, so the one in the migration lock is allowed by its filter
    [GeneratedRegex(@"\bcatch\b(?![^{]*\bwhen\b)[^{]*\{\s*\}")]
    private static partial Regex EmptyCatch();

    [GeneratedRegex(@"\bTask\.Delay\((?![^;]*(?:[cC]lock|[tT]ime|[pP]rovider))[^;]*\)")]
    private static partial Regex BareDelay();

    [GeneratedRegex(@"\b(?:GetValueAsync|SetValueAsync|InvokeConstructorAsync|InvokeNewAsync)\b")]
    private static partial Regex NewInterop();

    [GeneratedRegex(@"\b(?:class|record|interface)\s+\w+(?:Manager|Helper|Helpers|Utils|Utility|Dto|Service)\b")]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(?:System\.IO|System\.Net\.Http|Environment\.|Console\.|TimeProvider\.System|Guid\.NewGuid)")]
    private static partial Regex InputOutput();

    [GeneratedRegex(@"@inject\s+[\w.<>]*(?:DbContext|Operations\b)[\w<>]*")]
    private static partial Regex Injected();

    [GeneratedRegex(@"\bSaveChanges(?:Async)?\s*\(")]
    private static partial Regex Saves();

    [GeneratedRegex(@"<[^>@]*\sstyle=|<script(?![^>]*\ssrc=)")]
    private static partial Regex Inline();
}
