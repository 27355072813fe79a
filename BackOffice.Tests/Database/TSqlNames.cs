using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace BackOffice.Tests.Database;

/// <summary>Collects every alias and every two-part name of a statement: EF always writes <c>[alias].[column]</c>.</summary>
internal sealed class TSqlNames(IReadOnlyDictionary<string, HashSet<string>> tables) : TSqlFragmentVisitor
{
    private readonly List<string> unknownTables = [];
    private readonly Dictionary<string, HashSet<string>?> aliases = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ColumnReferenceExpression> references = [];
    private readonly HashSet<TableReference> targets = [];

    public override void Visit(UpdateSpecification node) => Bind(node);

    public override void Visit(DeleteSpecification node) => Bind(node);

    public override void Visit(NamedTableReference node)
    {
        if (targets.Contains(node)) return;
        var table = node.SchemaObject.BaseIdentifier.Value;
        var alias = node.Alias?.Value ?? table;
        if (tables.TryGetValue(table, out var columns)) Add(alias, columns);
        else if (!aliases.ContainsKey(table)) unknownTables.Add(table);
    }

    public override void Visit(QueryDerivedTable node) => Add(node.Alias.Value, Columns(node.QueryExpression));

    public override void Visit(OpenJsonTableReference node) => Add(node.Alias.Value, null);

    public override void Visit(InlineDerivedTable node) => Add(node.Alias.Value, [.. node.Columns.Select(column => column.Value)]);

    public override void Visit(ColumnReferenceExpression node) => references.Add(node);

    public IReadOnlyList<string> Problems()
    {
        var problems = unknownTables.Select(table => $"unknown table {table}").ToList();
        foreach (var reference in references.Where(reference => reference.MultiPartIdentifier?.Count == 2))
        {
            var (alias, column) = (reference.MultiPartIdentifier[0].Value, reference.MultiPartIdentifier[1].Value);
            if (!aliases.TryGetValue(alias, out var columns)) problems.Add($"unknown alias {alias}");
            else if (columns is not null && !columns.Contains(column)) problems.Add($"unknown column {alias}.{column}");
        }

        return problems;
    }

    /// <summary>What is written to may be named by an alias of the statement's own FROM, which comes after it.</summary>
    private void Bind(UpdateDeleteSpecificationBase node)
    {
        if (node.Target is not NamedTableReference target) return;
        var named = new TableAliases();
        node.FromClause?.Accept(named);
        if (named.Found.Contains(target.SchemaObject.BaseIdentifier.Value)) targets.Add(target);
    }

    private void Add(string alias, HashSet<string>? columns) =>
        aliases[alias] = columns is null || (aliases.TryGetValue(alias, out var known) && known is null) ? null : [.. columns, .. known ?? []];

    /// <summary>The columns that a derived table gives; null when they cannot be told.</summary>
    private static HashSet<string>? Columns(QueryExpression? query) => query switch
    {
        QuerySpecification select when select.SelectElements.All(element => element is SelectScalarExpression) =>
            select.SelectElements.Cast<SelectScalarExpression>().Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase),
        BinaryQueryExpression both => Columns(both.FirstQueryExpression),
        QueryParenthesisExpression inner => Columns(inner.QueryExpression),
        _ => null,
    };

    private static string Name(SelectScalarExpression element) =>
        element.ColumnName?.Value ?? (element.Expression as ColumnReferenceExpression)?.MultiPartIdentifier.Identifiers[^1].Value ?? "";

    private sealed class TableAliases : TSqlFragmentVisitor
    {
        public HashSet<string> Found { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override void Visit(NamedTableReference node)
        {
            if (node.Alias is { } alias) Found.Add(alias.Value);
        }
    }
}
