using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace BackOffice.Tests.Support;

/// <summary>bUnit asks for a version of AngleSharp.Diffing that our package feed lacks; the one beside the tests does.</summary>
internal static class DiffingResolver
{
    [ModuleInitializer]
    internal static void Start() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        name.Name == "AngleSharp.Diffing"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "diffing", "AngleSharp.Diffing.dll"))
            : null;
}
