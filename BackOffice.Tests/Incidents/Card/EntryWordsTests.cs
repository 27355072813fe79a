using System.Text.RegularExpressions;
using BackOffice.Incidents.Card;
using BackOffice.Incidents.Card.Timeline;
using BackOffice.Tests.Database;
using BackOffice.Tests.Support;
using Microsoft.Extensions.Localization;
using Shared.Incidents;

namespace BackOffice.Tests.Incidents.Card;

public sealed partial class EntryWordsTests(Town town) : IClassFixture<Town>
{
    private static readonly string[] Folders = ["Shared/Incidents", "BackOffice/Incidents"];

    /// <summary>Read from the code that writes them: a change that is written tomorrow needs its words too.</summary>
    private static IReadOnlySet<string> Written { get; } = Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        .SelectMany(File.ReadLines)
        .Where(line => WritesChange().IsMatch(line))
        .SelectMany(line => Name().Matches(line))
        .Select(found => found.Groups["name"].Value)
        .ToHashSet();

    [Fact]
    public void Names_EveryChangeThatIsWritten_HasWords()
    {
        Assert.Superset(new HashSet<string> { "State", "Alarm", "Escalated", "TakenBack", "HasDuplicate", "Follows", "Tag", "Child", "Attachment", "Created", "Returned", "Consent", "Field" }, Written.ToHashSet());
        var keys = town.Service<IStringLocalizer<CardTexts>>().GetAllStrings().Select(text => text.Name).ToList();
        Assert.DoesNotContain(Written, name => !keys.Contains($"Field.{name}") && !keys.Exists(key => key.StartsWith($"Change.{name}.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Escalated", "Tomàs Peiró")]
    [InlineData("TakenBack", "")]
    [InlineData("NobodyKnowsIt", "x")]
    public void Of_AnyName_NeverShowsTheName(string name, string after)
    {
        var told = Assert.Single(town.Service<EntryWords>().Of(RowOf(new(name, null, after))));
        Assert.DoesNotContain(name, told, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(after, told, StringComparison.Ordinal);
        Assert.DoesNotContain("«»", told, StringComparison.Ordinal);
    }

    private static EntryRow RowOf(FieldChange change) => new(Guid.NewGuid(), 1, EntryKind.Change, DateTime.UnixEpoch, EntryAuthorKind.Application, null, "", "", false, [change], null, null);

    [GeneratedRegex(@"Tell\(|Changes = \[|new FieldChange\(|=> new\(nameof|IncidentLinkKind\.\w+ =>|WeightChanges|^\s*\[new\(""")]
    private static partial Regex WritesChange();

    [GeneratedRegex(@"(?:new(?: FieldChange)?\((?:nameof\()?""?|Tell\(EntryKind\.\w+, ""|(?:=>|isOther \?|:) "")(?<name>[A-Z]\w+)""?\)?(?=,| :|$)")]
    private static partial Regex Name();
}
