using System.Text.RegularExpressions;

namespace BackOffice.Tests.Architecture;

/// <summary>Small enough to be read at once.</summary>
public sealed partial class SizeTests
{
    private const int LongestClass = 250;
    private const int UsualClass = 120;
    private const int LongestScreen = 150;
    private const int LongestCode = 50;
    private const int LongestProgram = 60;
    private const int FilesInFolder = 20;

    public static TheoryData<string> Projects => ["BackOffice", "Shared", "BackOffice.Tests"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Classes_Lines_StayReadable(string project)
    {
        var sources = Sources.CSharp(project).OrderBy(source => source.Lines).ToList();
        Sources.AssertNone([.. sources.Where(source => source.Lines > LongestClass).Select(source => $"{source.Path}: {source.Lines} lines")]);
        var usual = sources[(int)(sources.Count * 0.9)];
        Assert.True(usual.Lines <= UsualClass || project == "BackOffice.Tests", $"Nine in ten files have up to {usual.Lines} lines.");
    }

    [Fact]
    public void Screens_Lines_StayReadable() =>
        Sources.AssertNone([.. Sources.Razor.Where(source => source.Lines > LongestScreen || CodeLines(source.Text) > LongestCode).Select(source => $"{source.Path}: {source.Lines} lines, {CodeLines(source.Text)} of them code")]);

    [Fact]
    public void CodeLines_OfAScreen_AreCounted() => Assert.Equal(3, CodeLines("<p/>\n@code {\n    int a;\n    int b;\n    int c;\n}\n"));

    [Fact]
    public void Program_Lines_AreATableOfContents() => Assert.InRange(Sources.All.Single(source => source.Path == "BackOffice/Program.cs").Lines, 1, LongestProgram);

    [Fact]
    public void Folders_Files_AreFew()
    {
        var crowded = Sources.All.Where(source => !source.Name.EndsWith(".resx", StringComparison.Ordinal))
            .GroupBy(source => source.Folder).Where(folder => folder.Count() > FilesInFolder).Select(folder => $"{folder.Key}: {folder.Count()} files");
        Sources.AssertNone([.. crowded]);
    }

    [Fact]
    public void Components_Name_IsNotThatOfTheirFolder() =>
        Sources.AssertNone([.. Sources.Razor.Where(source => source.Folder.EndsWith("/" + Path.GetFileNameWithoutExtension(source.Name), StringComparison.Ordinal)).Select(source => source.Path)]);

    private static int CodeLines(string razor) => Code().Match(razor) is { Success: true } code ? Math.Max(0, code.Value.AsSpan().Count('\n') - 1) : 0;

    [GeneratedRegex(@"^@code\s*\{.*?^\}", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();
}
