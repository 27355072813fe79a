using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace BackOffice.Tests.Database;

/// <summary>Tables and columns of a create script, and whether a statement fits them. Only SQLite runs in tests; this is what holds SQL Server.</summary>
internal sealed class TSqlSchema
{
    public Dictionary<string, HashSet<string>> Tables { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a create script; what is wrong with its syntax is returned. Statements inside EXEC are read as well.</summary>
    public IReadOnlyList<string> Load(string script)
    {
        var (fragment, errors) = Parse(script);
        if (errors.Count > 0) return errors;
        var creates = new CreateVisitor(this);
        fragment.Accept(creates);
        return [.. creates.Inner.SelectMany(inner => Parse(inner).Errors)];
    }

    /// <summary>What is wrong with a statement: syntax, unknown tables, aliases or columns.</summary>
    public IReadOnlyList<string> Check(string statement)
    {
        var (fragment, errors) = Parse(statement);
        if (errors.Count > 0) return errors;
        var names = new TSqlNames(Tables);
        fragment.Accept(names);
        return names.Problems();
    }

    private static (TSqlFragment Fragment, IReadOnlyList<string> Errors) Parse(string sql)
    {
        using var reader = new StringReader(sql);
        var fragment = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return (fragment, [.. errors.Select(error => $"syntax, line {error.Line}: {error.Message}")]);
    }

    private sealed class CreateVisitor(TSqlSchema schema) : TSqlFragmentVisitor
    {
        public List<string> Inner { get; } = [];

        public override void Visit(CreateTableStatement node) => Add(node.SchemaObjectName, node.Definition);

        public override void Visit(AlterTableAddTableElementStatement node) => Add(node.SchemaObjectName, node.Definition);

        public override void Visit(ExecutableStringList node) => Inner.AddRange(node.Strings.OfType<StringLiteral>().Select(literal => literal.Value));

        private void Add(SchemaObjectName name, TableDefinition definition)
        {
            var table = name.BaseIdentifier.Value;
            if (!schema.Tables.TryGetValue(table, out var columns)) schema.Tables[table] = columns = new(StringComparer.OrdinalIgnoreCase);
            columns.UnionWith(definition.ColumnDefinitions.Select(column => column.ColumnIdentifier.Value));
        }
    }
}
