using System.Text.RegularExpressions;

namespace BackOffice.Tests.Architecture;

/// <summary>Which folder may use which. An arrow that is not in the table is a decision to be taken, not an accident.</summary>
public sealed partial class AreaTests
{
    /// <summary>What every area may use: the house, the options, the shared controls, reading persons and writing notices.</summary>
    private static readonly string[] Common = ["Data", "Security", "Hosting", "Administration", "Components", "Persons", "Notices"];

    private static readonly Dictionary<string, string[]> More = new()
    {
        ["Keys"] = ["Verification"],
        ["Verification"] = ["Registration"],
        // the public page that checks a record's code
        ["Portal"] = ["Verification", "Incidents", "Knowledge"],
        // the demo town writes records as the use cases do
        ["Data"] = ["Verification", "Offices", "Incidents"],
        // an appointment takes a slot of an office, and attending it begins a verification
        ["Appointments"] = ["Offices", "Registration", "Verification"],
        // an incident sees and does what concerns the citizen's access
        ["Incidents"] = ["Registration", "Verification", "Keys", "Appointments", "Offices", "Knowledge", "Audit"],
        ["Api"] = ["Registration", "Keys", "Appointments", "Offices", "Incidents"],
        // the person's card gives each area a tab, and opening it is an audited read
        ["Persons"] = ["Audit"],
        // the schedule and the command line list the works of all
        ["Hosting"] = ["Api", "Appointments", "Audit", "Incidents", "Keys", "Registration", "Verification"],
        // the start page counts what waits
        ["Home"] = ["Registration", "Verification", "Keys", "Appointments", "Incidents"],
        // options and accounts of portals
        ["Administration"] = ["Api"],
    };

    /// <summary>The shell knows areas only where it lists them.</summary>
    private static readonly string[] ListsOfTheShell = ["BackOffice/Components/Routes.razor", "BackOffice/Components/RefusalTexts.cs", "BackOffice/Components/Layout/MainMenu.cs"];

    [Fact]
    public void Usings_BetweenAreas_AreInTheTable()
    {
        var found = Sources.CSharp("BackOffice").Concat(Sources.Razor).SelectMany(source => Forbidden(source).Select(area => $"{source.Path} uses {area}"));
        Sources.AssertNone([.. found]);
    }

    [Fact]
    public void Usings_Forbidden_AreFound()
    {
        Assert.Equal(["Keys"], Forbidden(new("BackOffice/Persons/Sample.cs", "using BackOffice.Keys.Issuing;\n")));
        Assert.Equal(["Keys"], Forbidden(new("BackOffice/Components/Layout/Sample.razor", "@using BackOffice.Keys\n")));
        Assert.Empty(Forbidden(new("BackOffice/Keys/Sample.cs", "using BackOffice.Verification;\nusing BackOffice.Data;\n")));
    }

    private static IEnumerable<string> Forbidden(Source source)
    {
        if (source.Area.Length == 0 || ListsOfTheShell.Contains(source.Path)) return [];
        return Using().Matches(source.Text).Select(match => match.Groups[1].Value).Distinct().Where(area => area != source.Area && !Allowed(source).Contains(area));
    }

    private static IEnumerable<string> Allowed(Source source) => source.Area switch
    {
        "Components" => ["Security"],
        _ => [.. Common, .. More.GetValueOrDefault(source.Area, [])],
    };

    [GeneratedRegex(@"^@?using\s+(?:static\s+)?BackOffice\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
