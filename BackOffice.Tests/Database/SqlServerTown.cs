using System.Data.Common;
using System.Reflection;
using BackOffice.Data;
using BackOffice.Data.Engines;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Tests.Database;

/// <summary>The services of a town, but with contexts that speak T-SQL to nobody: every statement is written down.</summary>
internal sealed class SqlServerTown(Town town) : IServiceProvider, IDbContextFactory<BackOfficeDbContext>
{
    private readonly Dictionary<Type, object> made = [];

    public List<string> Statements { get; } = [];

    public BackOfficeDbContext CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<SqlServerBackOfficeDbContext>();
        options.UseSqlServer(new RecordingConnection(Statements, Answer), engine => engine.UseCompatibilityLevel(150));
        return new SqlServerBackOfficeDbContext(options.Options);
    }

    /// <summary>Types that read or write are made anew over these contexts; the rest is the town's. Rights are those of the town's database.</summary>
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IDbContextFactory<BackOfficeDbContext>)) return this;
        if (made.TryGetValue(serviceType, out var known)) return known;
        var service = town.Services.GetService(serviceType);
        if (service is null or OfficialAccess || service.GetType().Assembly != typeof(Operations).Assembly || !IsOverData(service.GetType())) return service;
        return made[serviceType] = ActivatorUtilities.CreateInstance(this, service.GetType());
    }

    /// <summary>Rights are read from the town's own database: a type that reads nothing else sends nothing here.</summary>
    public static bool OnlyAsksWhoSomebodyIs(Type type) =>
        type.GetConstructors() is [{ } constructor] && constructor.GetParameters().Where(parameter => Reads(parameter, type)).Select(parameter => parameter.ParameterType).SequenceEqual([typeof(OfficialAccess)]);

    private static bool IsOverData(Type type) => type.GetConstructors() is [{ } constructor] && constructor.GetParameters().Any(parameter => Reads(parameter, type));

    private static bool Reads(ParameterInfo parameter, Type type) =>
        parameter.ParameterType == typeof(IDbContextFactory<BackOfficeDbContext>)
        || (parameter.ParameterType.Assembly == typeof(Operations).Assembly && parameter.ParameterType != type && IsOverData(parameter.ParameterType));

    /// <summary>Commands ask here what an official is worth; were nobody found, they would send nothing more.</summary>
    private DbDataReader? Answer(string statement) => statement.Contains("[AspNetUserRoles]", StringComparison.Ordinal) ? new StandingReader(statement, town.Now) : null;
}
