using System.Text;

namespace BackOffice.Hosting;

/// <summary>Where a verb writes and from where it takes a password.</summary>
internal class CommandLineTerminal(TextWriter output, TextReader input)
{
    /// <summary>Name of the environment variable that may carry the first administrator's password.</summary>
    public const string PasswordVariable = "BACKOFFICE_ADMIN_PASSWORD";

    public static CommandLineTerminal Console => new(System.Console.Out, System.Console.In);

    public void Say(string line) => output.WriteLine(line);

    /// <summary>From the environment, from what was piped in, or typed without echo.</summary>
    public virtual string? Password(string prompt)
    {
        if (Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } preset) return preset;
        if (System.Console.IsInputRedirected) return input.ReadLine();
        output.Write(prompt + " ");
        var typed = ReadSilently();
        output.WriteLine();
        return typed;
    }

    private static string ReadSilently()
    {
        var typed = new StringBuilder();
        while (System.Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace) typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar)) typed.Append(key.KeyChar);
        }

        return typed.ToString();
    }
}
