using System.Collections;
using System.Reflection;
using Shared.Security;

namespace BackOffice.Tests.Database;

/// <summary>Arguments for a call that only has to reach the database: with every filter set, or with none.</summary>
internal static class Invented
{
    private static readonly Guid Nobody = new(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    /// <param name="id">Every id in the arguments; nobody's when it is not given.</param>
    public static object?[] Arguments(MethodBase method, Actor actor, bool filled, Guid? id = null) =>
        [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(Actor) ? actor : Value(parameter.ParameterType, filled, id ?? Nobody, parameter.Name))];

    private static object? Value(Type type, bool filled, Guid id, string? name = null)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return filled ? Value(underlying, filled, id, name) : null;
        if (type == typeof(string)) return filled ? Text(name) : "";
        if (type == typeof(Guid)) return id;
        if (type == typeof(DateTime)) return new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
        if (type == typeof(DateOnly)) return new DateOnly(2026, 11, 20);
        if (type == typeof(CancellationToken)) return CancellationToken.None;
        if (type == typeof(ReadOnlyMemory<byte>)) return new ReadOnlyMemory<byte>([1, 2, 3]);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(filled ? Enum.GetValues(type).Length - 1 : 0);
        if (type == typeof(bool)) return filled;
        if (type.IsPrimitive) return Convert.ChangeType(filled ? 7 : 1, type, null);
        if (type.IsAssignableTo(typeof(Delegate))) return null;
        if (ElementOf(type) is { } element) return List(type, element, filled, id);
        return Object(type, filled, id);
    }

    /// <summary>What is checked before anything is asked must pass the check.</summary>
    private static string Text(string? name) => name switch
    {
        "DocumentNumber" => "12345678Z",
        "Mobile" => "612 345 678",
        "Email" => "anamaria@example.org",
        "BirthDate" => "3/5/1978",
        _ => "anamaria.anamaria",
    };

    private static Type? ElementOf(Type type) => type.IsArray
        ? type.GetElementType()
        : type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.GetGenericArguments() is [{ } single] ? single : null;

    private static object List(Type type, Type element, bool filled, Guid id)
    {
        var array = Array.CreateInstance(element, filled ? 1 : 0);
        if (filled) array.SetValue(Value(element, filled, id), 0);
        return type.IsInstanceOfType(array) ? array : Activator.CreateInstance(type, array)!;
    }

    private static object? Object(Type type, bool filled, Guid id)
    {
        if (type.IsInterface || type.IsAbstract) return null;
        var constructor = type.GetConstructors().OrderBy(candidate => candidate.GetParameters().Length).LastOrDefault();
        if (constructor is null) return null;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, filled, id, parameter.Name))]);
        var named = constructor.GetParameters().Select(parameter => parameter.Name).ToHashSet();
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && !named.Contains(property.Name)))
        {
            if (filled || property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute")) property.SetValue(made, Value(property.PropertyType, filled, id, property.Name));
        }

        return made;
    }
}
