namespace BackOffice.Hosting;

/// <summary>What was typed after the name of the program: words (the verb) and options, read as the configuration reads them, so that settings may stand beside a verb.</summary>
internal sealed record CommandLineArguments(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options)
{
    public string Verb => string.Join(' ', Words);

    /// <summary><c>--name=value</c> and <c>--name value</c> are options; anything else is a word.</summary>
    public static CommandLineArguments Parse(IReadOnlyList<string> args)
    {
        var words = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith('-'))
            {
                words.Add(args[i]);
                continue;
            }

            var name = args[i].TrimStart('-');
            if (name.IndexOf('=', StringComparison.Ordinal) is var equals and > 0) options[name[..equals]] = name[(equals + 1)..];
            else if (i + 1 < args.Count) options[name] = args[++i];
            else options[name] = "";
        }

        return new(words, options);
    }

    public string? Option(string name) => Options.GetValueOrDefault(name);
}
