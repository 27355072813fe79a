namespace BackOffice.Tests.Database;

/// <summary>The files of the repository, wherever the tests were built.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BackOffice.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("BackOffice.sln is in no folder above the tests.");
        return folder.FullName;
    }
}
