using System.Reflection;
using System.Runtime.CompilerServices;
using BackOffice.Data;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using static Shared.Security.Role;

namespace BackOffice.Tests.Security;

/// <summary>Every use case and every read of the application, asked by everybody who may not.</summary>
public sealed class PermissionMatrixTests(Town town) : IClassFixture<Town>
{
    private static readonly IReadOnlyList<Type> UseCases =
        [.. typeof(IUseCase).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IUseCase)))];

    /// <summary>Every method that reads for somebody.</summary>
    private static readonly IReadOnlyList<MethodInfo> Reads =
    [
        .. typeof(IUseCase).Assembly.GetTypes()
            .Where(type => type.IsClass && type.Name.EndsWith("Queries", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)),
    ];

    public static TheoryData<string> UseCaseNames => [.. UseCases.Select(type => type.FullName!)];

    public static TheoryData<string, string> ReadNames
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var read in Reads) names.Add(read.DeclaringType!.FullName!, read.ToString()!);
            return names;
        }
    }

    [Fact]
    public void Table_EveryUseCase_IsDeclaredAndExists()
    {
        var names = UseCases.Select(type => type.Name).ToHashSet();
        var undeclared = names.Except(UseCasePermissions.Declared.Keys).Order().ToList();
        var gone = UseCasePermissions.Declared.Keys.Except(names).Order().ToList();

        Assert.True(undeclared.Count == 0, $"Say in {nameof(UseCasePermissions)} who may run: {string.Join(", ", undeclared)}");
        Assert.True(gone.Count == 0, $"{nameof(UseCasePermissions)} declares what does not exist: {string.Join(", ", gone)}");
    }

    [Theory]
    [MemberData(nameof(UseCaseNames))]
    public async Task Execute_WhoeverMayNot_IsRefused(string name)
    {
        var type = typeof(IUseCase).Assembly.GetType(name)!;
        Assert.True(UseCasePermissions.Declared.TryGetValue(type.Name, out var allowed), $"Say in {nameof(UseCasePermissions)} who may run {type.Name}");
        foreach (var role in Enum.GetValues<Role>().Except(allowed.Roles)) await AssertRefusedAsync(type, town.ActorOf(role), role.ToString());
        await AssertRefusedAsync(type, await RolelessAsync(), "an official without roles");
        if (allowed.Kind != ActorKind.Portal) await AssertRefusedAsync(type, Actor.Portal(Guid.NewGuid(), "portal", null), "a portal");
        if (allowed.Kind != ActorKind.System) await AssertRefusedAsync(type, Actor.System("job"), "the system");
    }

    [Theory]
    [MemberData(nameof(UseCaseNames))]
    public void Needs_WhoeverMay_HasThePermission(string name)
    {
        var type = typeof(IUseCase).Assembly.GetType(name)!;
        var needs = ((IUseCase)town.Services.GetService(type)!).Needs;
        var roles = Enum.GetValues<Role>().Where(role => RolePermissions.Allow([role], needs));

        Assert.Equal(UseCasePermissions.Declared[type.Name].Roles.Order(), roles.Order());
    }

    [Theory]
    [MemberData(nameof(ReadNames))]
    public async Task Read_OfficialWithoutRoles_IsRefused(string typeName, string signature)
    {
        var type = typeof(IUseCase).Assembly.GetType(typeName)!;
        var read = Reads.Single(method => method.DeclaringType == type && method.ToString() == signature);
        var parameters = read.GetParameters();
        Assert.True(parameters.FirstOrDefault()?.ParameterType == typeof(Actor), $"{type.Name}.{read.Name} must be told first who asks");

        object?[] arguments = [await RolelessAsync(), .. parameters.Skip(1).Select(Blank)];
        var task = (Task)read.Invoke(town.Services.GetService(type), arguments)!;
        await Assert.ThrowsAsync<AccessRefusedException>(() => task);
    }

    private async Task AssertRefusedAsync(Type type, Actor actor, string who)
    {
        var execute = type.GetMethod("ExecuteAsync") ?? throw new InvalidOperationException($"{type.Name} has no ExecuteAsync(request, actor, cancellation)");
        var request = Blank(execute.GetParameters()[0]);
        var task = (Task)execute.Invoke(town.Services.GetService(type), [request, actor, CancellationToken.None])!;
        await task;
        var result = (Result)task.GetType().GetProperty("Result")!.GetValue(task)!;
        Assert.True(!result.IsDone && result.Refusal == Refusal.Forbidden, $"{type.Name} must refuse {who}");
    }

    /// <summary>A value with nothing in it: who may not ask must be refused before anybody looks at it.</summary>
    private static object? Blank(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(string)) return "";
        if (type.IsValueType) return Activator.CreateInstance(type);
        if (type.IsInterface || type.IsArray) return null;
        return RuntimeHelpers.GetUninitializedObject(type);
    }

    private async Task<Actor> RolelessAsync()
    {
        var actor = town.NewActor(Operator);
        await town.ChangeAsync(async data => data.UserRoles.RemoveRange(await data.UserRoles.Where(link => link.UserId == actor.Id).ToListAsync()));
        return actor;
    }
}
