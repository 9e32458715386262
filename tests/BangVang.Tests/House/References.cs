using System.Reflection;
using System.Reflection.Emit;

namespace BangVang.Tests.House;

/// <summary>Which of our types a type really uses, read from the compiled program: signatures, attributes and the code itself.</summary>
public static class References
{
    const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    /// <summary>The outermost types that the type and what is nested in it use.</summary>
    public static HashSet<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        foreach (var one in Nested(type)) Collect(one, used);
        used.Remove(type);
        return used;
    }

    static IEnumerable<Type> Nested(Type type) => type.GetNestedTypes(Own).SelectMany(Nested).Prepend(type);

    static void Collect(Type type, HashSet<Type> used)
    {
        Add(type.BaseType, used);
        foreach (var contract in type.GetInterfaces()) Add(contract, used);
        foreach (var attribute in type.GetCustomAttributesData()) Add(attribute.AttributeType, used);
        foreach (var field in type.GetFields(Own)) Add(field.FieldType, used);
        foreach (var method in type.GetConstructors(Own).Cast<MethodBase>().Concat(type.GetMethods(Own)))
        {
            foreach (var parameter in method.GetParameters()) Add(parameter.ParameterType, used);
            if (method is MethodInfo { ReturnType: var returned }) Add(returned, used);
            foreach (var token in Tokens(method)) Resolve(method, token, used);
        }
    }

    static void Resolve(MethodBase method, int token, HashSet<Type> used)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(token, typeArguments, method.IsGenericMethod ? method.GetGenericArguments() : null);
        Add(member as Type ?? member?.DeclaringType, used);
        if (member is MethodInfo { IsGenericMethod: true } generic) foreach (var argument in generic.GetGenericArguments()) Add(argument, used);
        if (member is FieldInfo field) Add(field.FieldType, used);
    }

    static IEnumerable<int> Tokens(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE) value = (short)(0xFE00 | code[at++]);
            var operand = Codes[value].OperandType;
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(code, at);
            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
                _ => 4,
            };
        }
    }

    static void Add(Type? type, HashSet<Type> used)
    {
        if (type is null || type.IsGenericParameter) return;
        if (type.HasElementType)
        {
            Add(type.GetElementType(), used);
            return;
        }
        if (type.IsGenericType) foreach (var argument in type.GetGenericArguments()) Add(argument, used);
        while (type.DeclaringType is { } outer) type = outer;
        if (type.FullName?.StartsWith("BangVang", StringComparison.Ordinal) == true) used.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }
}
